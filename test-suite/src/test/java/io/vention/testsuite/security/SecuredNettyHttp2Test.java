package io.vention.testsuite.security;

import java.net.http.HttpClient;

class SecuredNettyHttp2Test extends SecuredContract {

  SecuredNettyHttp2Test() {
    super(HttpClient.Version.HTTP_2, true);
  }
}
