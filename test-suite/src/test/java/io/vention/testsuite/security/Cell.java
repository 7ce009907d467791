package io.vention.testsuite.security;

import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.utils.SecurityService;
import io.vention.micronaut.Action;
import jakarta.inject.Singleton;

// tag::cell[]
/** Who may do what to the cell. */
@Singleton
@Secured(SecurityRule.IS_AUTHENTICATED)
class Cell {

  private final SecurityService security;

  Cell(SecurityService security) {
    this.security = security;
  }

  /** Whether the cell is up; for everyone. */
  @Action
  @Secured(SecurityRule.IS_ANONYMOUS)
  String ping() {
    return "up";
  }

  /** Who is calling. */
  @Action
  String whoAmI() {
    return security.username().orElse("");
  }

  /** Opens the safety door. */
  @Action
  @Secured("ROLE_TECHNICIAN")
  void openDoor() {}
}
// end::cell[]
