package io.vention.testsuite.security;

import io.micronaut.security.annotation.Secured;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;

// tag::streams[]
/** What a technician may watch. */
interface CellStreams {

  /** How warm the drive is, in degrees Celsius. */
  @Stream
  @Secured("ROLE_TECHNICIAN")
  StreamPublisher<Double> driveTemperature();
}
// end::streams[]
