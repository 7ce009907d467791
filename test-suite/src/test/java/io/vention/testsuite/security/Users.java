package io.vention.testsuite.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.AuthenticationRequest;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.provider.HttpRequestAuthenticationProvider;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tess, a technician, and Otto, whose passwords are their names. */
@Singleton
class Users<B> implements HttpRequestAuthenticationProvider<B> {

  @Override
  public AuthenticationResponse authenticate(
      HttpRequest<B> request, AuthenticationRequest<String, String> login) {
    List<String> roles = roles(login.getIdentity());
    return roles != null && login.getSecret().equals(login.getIdentity())
        ? AuthenticationResponse.success(login.getIdentity(), roles)
        : AuthenticationResponse.failure();
  }

  /** The roles of a user; null for who is none. */
  static @Nullable List<String> roles(String user) {
    return switch (user) {
      case "tess" -> List.of("ROLE_TECHNICIAN");
      case "otto" -> List.of();
      default -> null;
    };
  }
}
