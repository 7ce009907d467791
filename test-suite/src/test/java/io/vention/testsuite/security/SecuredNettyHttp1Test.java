package io.vention.testsuite.security;

import java.net.http.HttpClient;

class SecuredNettyHttp1Test extends SecuredContract {

  SecuredNettyHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, true);
  }
}
