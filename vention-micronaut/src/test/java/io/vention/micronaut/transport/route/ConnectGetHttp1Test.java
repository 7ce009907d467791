package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectGetHttp1Test extends ConnectGetContract {

  ConnectGetHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, Transport.ROUTE);
  }
}
