package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectStreamNettyHttp2Test extends ConnectStreamContract {

  ConnectStreamNettyHttp2Test() {
    super(HttpClient.Version.HTTP_2, Transport.NETTY);
  }
}
