package io.vention.testsuite.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.rules.SecurityRule;
import io.vention.micronaut.Action;
import io.vention.micronaut.Stream;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Some for all, some for technicians; what says nothing is for nobody. */
class Line {

  @Action
  @Secured("ROLE_TECHNICIAN")
  void begin() {}

  @Action
  void unannotated() {}

  @Action
  @Secured(SecurityRule.IS_AUTHENTICATED)
  String introduce(
      String greeting, Principal principal, Authentication authentication, HttpRequest<?> request) {
    return greeting
        + " "
        + principal.getName()
        + " "
        + authentication.getRoles()
        + " at "
        + request.getPath();
  }

  @Action
  @Secured(SecurityRule.IS_ANONYMOUS)
  String guest(@Nullable Principal principal) {
    return principal == null ? "nobody" : principal.getName();
  }

  @Action
  @Secured(SecurityRule.IS_ANONYMOUS)
  String known(Principal principal) {
    return principal.getName();
  }

  @Action
  @Secured(SecurityRule.IS_ANONYMOUS)
  void refuse(String how) {
    throw how.equals("authentication")
        ? new AuthenticationException("secret")
        : new AuthorizationException(Authentication.build("robot"));
  }

  @Stream
  @Secured("ROLE_TECHNICIAN")
  @Scheduled(fixedRate = "50ms")
  int beat() {
    return 1;
  }

  @Stream
  @Secured("ROLE_TECHNICIAN")
  Flux<Integer> source() {
    return Flux.just(1).concatWith(Flux.never());
  }
}
