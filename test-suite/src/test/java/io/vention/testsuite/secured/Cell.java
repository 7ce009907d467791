package io.vention.testsuite.secured;

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

/** Some for all, some for operators; what says nothing is for nobody. */
class Cell {

  @Action
  @Secured("OPERATOR")
  void begin() {}

  @Action
  void unannotated() {}

  @Action
  @Secured(SecurityRule.IS_AUTHENTICATED)
  String whoAmI(
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
  @Secured("OPERATOR")
  @Scheduled(fixedRate = "50ms")
  int beat() {
    return 1;
  }

  @Stream
  @Secured("OPERATOR")
  Flux<Integer> source() {
    return Flux.just(1).concatWith(Flux.never());
  }
}
