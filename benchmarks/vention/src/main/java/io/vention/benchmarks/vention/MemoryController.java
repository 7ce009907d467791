package io.vention.benchmarks.vention;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vention.benchmarks.common.MemoryUse;

/** Tells the harness what the server holds. */
@Controller("/bench/memory")
class MemoryController {

  @Get
  @ExecuteOn(TaskExecutors.BLOCKING)
  String memory() {
    return MemoryUse.afterTwoCollections().toJson();
  }
}
