package io.vention.testsuite.secured;

import io.micronaut.context.annotation.Context;
import io.micronaut.security.annotation.Secured;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;

/** A stream on a parameter has the annotations of the class. */
@Context
@Secured("OPERATOR")
class Door {

  Door(CellStreams streams, @Stream(name = "opened") StreamPublisher<Integer> opened) {
    streams.pressure().publish(1);
    opened.publish(1);
  }
}
