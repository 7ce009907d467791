package io.vention.testsuite.kitchen;

import io.vention.micronaut.Stream;

/** Publishes what a method returns. */
class Gauge {

  /** What was measured. */
  @Stream(name = "measurement")
  Tick measure(int number) {
    return Tick.of(number);
  }
}
