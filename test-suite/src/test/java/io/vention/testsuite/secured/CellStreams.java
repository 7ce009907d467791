package io.vention.testsuite.secured;

import io.micronaut.security.annotation.Secured;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;

interface CellStreams {

  @Stream
  @Secured("OPERATOR")
  StreamPublisher<Integer> pressure();
}
