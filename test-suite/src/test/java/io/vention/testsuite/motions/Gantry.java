package io.vention.testsuite.motions;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;

// tag::gantry[]
@RpcService("Motions")
class Gantry extends Storage<Motion> {

  @Action
  String describe(Motion motion) {
    if (motion instanceof Motion.MoveTo moveTo) {
      return "to " + moveTo.xMm() + ", " + moveTo.yMm();
    }
    return motion instanceof Motion.Rest rest
        ? "for " + rest.time().toSeconds() + " s"
        : "not at all";
  }
}
// end::gantry[]
