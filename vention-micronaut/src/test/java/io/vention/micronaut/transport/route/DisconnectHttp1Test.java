package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class DisconnectHttp1Test extends DisconnectContract {

  DisconnectHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, Transport.ROUTE);
  }
}
