package io.vention.micronaut.stream;

import org.jspecify.annotations.Nullable;

/**
 * One subscriber's place in a stream. Its owner takes frames as it can write them; all methods but
 * {@link #close} are for one thread at a time, its {@link SubscriberLoop} where it has one.
 */
public interface StreamCursor extends AutoCloseable {

  /**
   * Takes the next frames: as many as there are, up to 64 KiB, or one that is larger.
   *
   * @return the frames; null when there is none now: the listener is told when there is
   */
  @Nullable FrameBatch take();

  /**
   * How the stream ended for this subscriber, once all frames before the end are taken. A
   * subscriber that was cut off has no frames before its end.
   *
   * @return the end; null while there may be more
   */
  @Nullable StreamEnd end();

  /**
   * Says that there was something to take and no room to write it. A {@code latest} stream's
   * subscriber then goes on with the newest items when it next takes some.
   */
  void behind();

  /**
   * Leaves the stream, from any thread. Publishers that waited for this subscriber go on at once.
   */
  @Override
  void close();
}
