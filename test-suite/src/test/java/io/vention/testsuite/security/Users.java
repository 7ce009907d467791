package io.vention.testsuite.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.AuthenticationRequest;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.provider.HttpRequestAuthenticationProvider;
import jakarta.inject.Singleton;
import java.util.List;

/** Two users whose passwords are their names. */
@Singleton
class Users<B> implements HttpRequestAuthenticationProvider<B> {

  @Override
  public AuthenticationResponse authenticate(
      HttpRequest<B> request, AuthenticationRequest<String, String> login) {
    if (!login.getSecret().equals(login.getIdentity())) {
      return AuthenticationResponse.failure();
    }
    return AuthenticationResponse.success(
        login.getIdentity(),
        login.getIdentity().equals("tess") ? List.of("ROLE_TECHNICIAN") : List.of());
  }
}
