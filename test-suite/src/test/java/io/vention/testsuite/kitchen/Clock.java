package io.vention.testsuite.kitchen;

import io.vention.micronaut.Stream;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Publishes what a publisher emits. */
class Clock {

  // tag::source[]
  /** The seconds since the start, ten times as fast. */
  @Stream
  Publisher<Tick> seconds() {
    return Flux.interval(Duration.ofMillis(100)).map(number -> Tick.of(number.intValue()));
  }
  // end::source[]
}
