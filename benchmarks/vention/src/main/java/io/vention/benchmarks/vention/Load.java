package io.vention.benchmarks.vention;

import io.micronaut.core.annotation.NonBlocking;
import io.vention.benchmarks.common.Pacer;
import io.vention.micronaut.Action;
import io.vention.micronaut.StreamPublisher;
import jakarta.inject.Singleton;

/** The actions that carry the load. */
@Singleton
class Load {

  private final BenchStreams streams;

  Load(BenchStreams streams) {
    this.streams = streams;
  }

  /** Answers what it is asked, on the event loop. */
  @Action
  @NonBlocking
  Move echo(Move move) {
    return move;
  }

  /** Answers what it is asked, on the executor that actions have by default. */
  @Action
  Move echoBlocking(Move move) {
    return move;
  }

  /** Starts publishing, and answers at once. */
  @Action
  void publish(Publishing publishing) {
    StreamPublisher<Item> stream = publishing.latest() ? streams.telemetry() : streams.items();
    String note = "n".repeat(publishing.noteLength());
    Pacer.start(
        publishing.itemsPerSecond(),
        publishing.milliseconds(),
        index -> stream.publish(Item.of(index, note)));
  }
}
