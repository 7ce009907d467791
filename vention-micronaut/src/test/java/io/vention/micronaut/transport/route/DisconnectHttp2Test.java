package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class DisconnectHttp2Test extends DisconnectContract {

  DisconnectHttp2Test() {
    super(HttpClient.Version.HTTP_2, Transport.ROUTE);
  }
}
