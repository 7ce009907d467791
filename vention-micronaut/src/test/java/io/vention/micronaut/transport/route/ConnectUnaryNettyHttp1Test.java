package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectUnaryNettyHttp1Test extends ConnectUnaryContract {

  ConnectUnaryNettyHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, Transport.NETTY);
  }
}
