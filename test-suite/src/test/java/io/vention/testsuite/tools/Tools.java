package io.vention.testsuite.tools;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.vention.micronaut.Action;

@Controller("/tools")
class Tools {

  @Get
  Tool tool() {
    return new Tool("A1", 30, "Ann");
  }

  @Action
  Tool describe() {
    return tool();
  }

  @Action
  Gripper hold(Gripper gripper) {
    return gripper;
  }

  @Action
  Pick pick(Pick pick) {
    return pick;
  }

  @Action
  Approach other(Approach approach) {
    return approach == Approach.FROM_ABOVE ? Approach.FROM_THE_SIDE : Approach.FROM_ABOVE;
  }
}
