package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class DisconnectNettyHttp1Test extends DisconnectContract {

  DisconnectNettyHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, Transport.NETTY);
  }
}
