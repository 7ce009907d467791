package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class DisconnectNettyHttp2Test extends DisconnectContract {

  DisconnectNettyHttp2Test() {
    super(HttpClient.Version.HTTP_2, Transport.NETTY);
  }
}
