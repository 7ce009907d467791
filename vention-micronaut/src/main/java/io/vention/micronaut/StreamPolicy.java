package io.vention.micronaut;

/** What becomes of a stream's item that a subscriber has no room for. */
public enum StreamPolicy {
  /**
   * A subscriber that falls behind goes on with the newest items; what it skips is counted. The
   * publisher never waits. For telemetry.
   */
  LATEST,
  /**
   * Every subscriber gets every item in order, or is told that it did not. The publisher is held
   * back while the slowest subscriber's queue is full. For events.
   */
  FIFO
}
