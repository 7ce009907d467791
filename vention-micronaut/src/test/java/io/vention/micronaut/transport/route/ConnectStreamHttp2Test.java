package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;

class ConnectStreamHttp2Test extends ConnectStreamContract {

  ConnectStreamHttp2Test() {
    super(HttpClient.Version.HTTP_2, Transport.ROUTE);
  }
}
