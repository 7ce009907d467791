package io.vention.testsuite.secured;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;

/** No RPC. */
@Controller("/page")
@Secured("OPERATOR")
class Page {

  @Get
  String page() {
    return "page";
  }
}
