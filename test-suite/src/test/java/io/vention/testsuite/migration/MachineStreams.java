package io.vention.testsuite.migration;

import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;

/** A stream of each policy. */
interface MachineStreams {

  int EVENTS_QUEUE = 100;

  @Stream(policy = StreamPolicy.FIFO, queueSize = EVENTS_QUEUE, replay = false)
  StreamPublisher<Item> events();

  @Stream
  StreamPublisher<Item> state();

  @Stream
  StreamPublisher<Double> temperature();
}
