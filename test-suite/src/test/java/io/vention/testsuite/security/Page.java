package io.vention.testsuite.security;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;

/** No RPC. */
@Controller("/page")
@Secured("ROLE_TECHNICIAN")
class Page {

  @Get
  String page() {
    return "page";
  }
}
