package io.vention.micronaut;

/** What became of a value given to {@link StreamPublisher#tryPublish}. */
public enum PublishResult {
  /** It is on its way to every subscriber. */
  PUBLISHED,
  /** The slowest subscriber of a {@link StreamPolicy#FIFO} stream has no room: nobody gets it. */
  FULL,
  /** The application has stopped, or the stream has ended: nobody gets it. */
  STOPPED
}
