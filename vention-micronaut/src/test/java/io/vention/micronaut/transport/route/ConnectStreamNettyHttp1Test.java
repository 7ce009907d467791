package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectStreamNettyHttp1Test extends ConnectStreamContract {

  ConnectStreamNettyHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, Transport.NETTY);
  }
}
