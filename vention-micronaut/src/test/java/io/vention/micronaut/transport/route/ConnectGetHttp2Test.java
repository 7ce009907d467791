package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectGetHttp2Test extends ConnectGetContract {

  ConnectGetHttp2Test() {
    super(HttpClient.Version.HTTP_2, Transport.ROUTE);
  }
}
