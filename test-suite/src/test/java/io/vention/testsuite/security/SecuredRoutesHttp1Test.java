package io.vention.testsuite.security;

import java.net.http.HttpClient;

class SecuredRoutesHttp1Test extends SecuredContract {

  SecuredRoutesHttp1Test() {
    super(HttpClient.Version.HTTP_1_1, false);
  }
}
