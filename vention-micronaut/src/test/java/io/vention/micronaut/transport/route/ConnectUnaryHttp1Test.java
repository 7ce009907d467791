package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectUnaryHttp1Test extends ConnectUnaryContract {

  ConnectUnaryHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, Transport.ROUTE);
  }
}
