package io.vention.micronaut.boot;

import io.micronaut.context.annotation.Requires;
import io.vention.micronaut.Action;
import io.vention.micronaut.Stream;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** A bean with RPCs whose part is written by hand. */
@Singleton
@Requires(property = "test.conveyor")
class Conveyor {

  static final AtomicInteger MADE = new AtomicInteger();

  Conveyor() {
    MADE.incrementAndGet();
  }

  @Action
  String start() {
    return "started";
  }

  @Stream
  long beltPosition() {
    return 0;
  }
}
