package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectStreamHttp1Test extends ConnectStreamContract {

  ConnectStreamHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, Transport.ROUTE);
  }
}
