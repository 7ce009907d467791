package io.vention.benchmarks.vention;

import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;

/** The streams that carry the load. */
public interface BenchStreams {

  /** Everything, in order. */
  @Stream(policy = StreamPolicy.FIFO, queueSize = 1024, replay = false)
  StreamPublisher<Item> items();

  /** The newest. */
  @Stream(replay = false)
  StreamPublisher<Item> telemetry();

  /** Never anything. */
  @Stream(replay = false)
  StreamPublisher<Item> idle();
}
