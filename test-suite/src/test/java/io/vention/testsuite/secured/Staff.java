package io.vention.testsuite.secured;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationFailureReason;
import io.micronaut.security.authentication.AuthenticationRequest;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.provider.HttpRequestAuthenticationProvider;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** Anna is an operator, and Vera a visitor; each by password and by token. */
final class Staff {

  private Staff() {}

  private static @Nullable List<String> roles(String name) {
    return switch (name) {
      case "anna" -> List.of("OPERATOR");
      case "vera" -> List.of("VISITOR");
      default -> null;
    };
  }

  @Singleton
  static class Passwords implements HttpRequestAuthenticationProvider<Object> {

    @Override
    public AuthenticationResponse authenticate(
        @Nullable HttpRequest<Object> context, AuthenticationRequest<String, String> request) {
      List<String> roles = roles(request.getIdentity());
      return roles != null && request.getSecret().equals("password")
          ? AuthenticationResponse.success(request.getIdentity(), roles)
          : AuthenticationResponse.failure(AuthenticationFailureReason.CREDENTIALS_DO_NOT_MATCH);
    }
  }

  @Singleton
  static class Tokens implements TokenValidator<HttpRequest<?>> {

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
      String name = token.replace("-token", "");
      List<String> roles = roles(name);
      return roles == null ? Mono.empty() : Mono.just(Authentication.build(name, roles));
    }
  }
}
