package io.vention.testsuite.security;

import io.micronaut.context.annotation.Context;
import io.micronaut.security.annotation.Secured;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;

/** A stream on a parameter has the annotations of the class. */
@Context
@Secured("ROLE_TECHNICIAN")
class Door {

  Door(CellStreams streams, @Stream(name = "opened") StreamPublisher<Integer> opened) {
    streams.driveTemperature().publish(1.0);
    opened.publish(1);
  }
}
