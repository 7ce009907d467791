package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectGetNettyHttp2Test extends ConnectGetContract {

  ConnectGetNettyHttp2Test() {
    super(HttpClient.Version.HTTP_2, Transport.NETTY);
  }
}
