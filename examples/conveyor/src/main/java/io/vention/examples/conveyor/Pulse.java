package io.vention.examples.conveyor;

import io.micronaut.scheduling.annotation.Scheduled;
import io.vention.micronaut.Stream;
import java.time.Duration;
import java.time.Instant;

/** Tells clients that the app is alive, whatever the belt does. */
class Pulse {

  private final Instant startedAt = Instant.now();

  // tag::heartbeat[]
  /** A sign of life, once a second. */
  @Stream
  @Scheduled(fixedRate = "1s")
  Heartbeat heartbeat() {
    Instant now = Instant.now();
    return new Heartbeat(now, Duration.between(startedAt, now));
  }
  // end::heartbeat[]
}
