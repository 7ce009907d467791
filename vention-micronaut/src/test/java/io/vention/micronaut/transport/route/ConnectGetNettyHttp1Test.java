package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectGetNettyHttp1Test extends ConnectGetContract {

  ConnectGetNettyHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, Transport.NETTY);
  }
}
