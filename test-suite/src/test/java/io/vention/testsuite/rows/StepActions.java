package io.vention.testsuite.rows;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Actions of sealed types. */
@RpcService("Rows")
class StepActions {

  @Action
  Step step(Step step) {
    return step;
  }

  @Action
  @Nullable Step maybeStep(@Nullable Step step) {
    return step;
  }

  @Action
  Optional<Step> optionalStep(Optional<Step> step) {
    return step;
  }

  @Action
  List<Step> stepList(List<Step> steps) {
    return steps;
  }

  @Action
  Map<String, Step> stepMap(Map<String, Step> steps) {
    return steps;
  }

  @Action
  Mono<Step.Tool> firstOfTwo(Step.Tool first, Step second) {
    return Mono.just(first);
  }

  @Action
  Flux<Step> eachStep(List<Step> steps) {
    return Flux.fromIterable(steps);
  }
}
