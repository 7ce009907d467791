package io.vention.testsuite.kitchen;

import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;
import java.util.List;

// tag::streams[]
/** Streams that all share. */
interface KitchenStreams {

  /** Every tick, in order. */
  @Stream(policy = StreamPolicy.FIFO, queueSize = 1024, replay = false)
  StreamPublisher<Tick> ticks();

  /** How warm it is, in degrees Celsius. */
  @Stream
  StreamPublisher<Double> temperature();

  /** What is on the table. */
  @Stream(replay = false)
  StreamPublisher<List<Point>> table();
}
// end::streams[]
