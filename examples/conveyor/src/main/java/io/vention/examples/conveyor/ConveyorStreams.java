package io.vention.examples.conveyor;

import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;

// tag::streams[]
/** What the conveyor tells whoever listens. */
interface ConveyorStreams {

  /** Where the belt is, 20 times a second. Who is slow gets the newest. */
  @Stream
  StreamPublisher<BeltPosition> position();

  /** Each change of what the belt does, in order. */
  @Stream(policy = StreamPolicy.FIFO, queueSize = 64, replay = false)
  StreamPublisher<StateChange> stateChanges();
}
// end::streams[]
