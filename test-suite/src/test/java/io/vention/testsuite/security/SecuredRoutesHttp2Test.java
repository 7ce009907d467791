package io.vention.testsuite.security;

import java.net.http.HttpClient;

class SecuredRoutesHttp2Test extends SecuredContract {

  SecuredRoutesHttp2Test() {
    super(HttpClient.Version.HTTP_2, false);
  }
}
