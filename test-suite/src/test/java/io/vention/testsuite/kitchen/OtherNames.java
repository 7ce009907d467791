package io.vention.testsuite.kitchen;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;

/** Names that are taken as they are, in a service of its own. */
// tag::names[]
@RpcService("Other")
class OtherNames {

  @Action(name = "get_status")
  String status() {
    return "fine";
  }

  @Action(name = "Trigger_To_fault")
  void triggerToFault() {}
}
// end::names[]
