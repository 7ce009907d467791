package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectUnaryNettyHttp2Test extends ConnectUnaryContract {

  ConnectUnaryNettyHttp2Test() {
    super(HttpClient.Version.HTTP_2, Transport.NETTY);
  }
}
