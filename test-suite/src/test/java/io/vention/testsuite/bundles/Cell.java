package io.vention.testsuite.bundles;

import io.micronaut.context.annotation.Factory;
import io.vention.micronaut.RpcPrefix;
import io.vention.micronaut.RpcService;
import io.vention.testsuite.bundles.library.Machine;
import io.vention.testsuite.bundles.library.Table;
import jakarta.inject.Singleton;

// tag::cell[]
@Factory
class Cell {

  record Robot(String name, double reachMm) {}

  record Tool(String name) {}

  @Singleton
  @RpcPrefix("Robots")
  Table<Robot> robots() {
    return new Table<>();
  }

  @Singleton
  @RpcService("Tools")
  Table<Tool> tools() {
    return new Table<>();
  }

  @Singleton
  @RpcPrefix("Trigger_")
  Machine machine() {
    return new Machine("ready", "running", "fault");
  }
}
// end::cell[]
