package io.vention.testsuite.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** The users' tokens: their names, with {@code -token} behind. */
@Singleton
class Tokens implements TokenValidator<HttpRequest<?>> {

  @Override
  public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
    String name = token.replace("-token", "");
    List<String> roles = Users.roles(name);
    return roles == null ? Mono.empty() : Mono.just(Authentication.build(name, roles));
  }
}
