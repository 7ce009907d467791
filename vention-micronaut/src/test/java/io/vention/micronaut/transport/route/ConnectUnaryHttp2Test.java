package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectUnaryHttp2Test extends ConnectUnaryContract {

  ConnectUnaryHttp2Test() {
    super(HttpClient.Version.HTTP_2, Transport.ROUTE);
  }
}
