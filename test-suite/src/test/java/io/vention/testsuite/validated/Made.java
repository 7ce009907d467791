package io.vention.testsuite.validated;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.vention.micronaut.Action;
import io.vention.micronaut.Stream;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;

/** A bean that a factory makes, so that Micronaut puts nothing around its methods. */
@Singleton
@Requires(property = "validated.factory")
class Made {

  @Action
  void made(@Max(5) int speedMmS) {}

  /** A request that is one message has no need of that. */
  @Action
  void madeOf(Order order) {}

  @Stream
  int madeStream() {
    return 1;
  }

  @Factory
  @Requires(property = "validated.factory")
  static class Maker {

    @Singleton
    @Replaces(Made.class)
    Made make() {
      return new Made();
    }
  }
}
