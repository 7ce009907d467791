package io.vention.micronaut.call;

import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.StreamEnd;
import org.jspecify.annotations.Nullable;

/**
 * The responses of a streaming call, taken by its protocol as it can write them. What comes is told
 * to the {@link io.vention.micronaut.stream.StreamListener} that the call was made with. All
 * methods but {@link #close} are for one thread at a time, the exchange's.
 */
public interface ResponseStream extends AutoCloseable {

  /**
   * Whether the action has returned, so that the response's headers are what they will be.
   *
   * @return whether responses may be taken
   */
  boolean isOpen();

  /**
   * Takes the next responses. For a publisher this is what asks it for an item, so it is to be
   * called only while the response can be written.
   *
   * @return the messages; null when there is none now: the listener is told when there is
   */
  @Nullable FrameBatch take();

  /**
   * How the stream ended, once all responses before the end are taken.
   *
   * @return the end; null while there may be more
   */
  @Nullable StreamEnd end();

  /** Says that there may be something to take and no room to write it. */
  void behind();

  /** Leaves the stream, from any thread: its source is cancelled. */
  @Override
  void close();
}
