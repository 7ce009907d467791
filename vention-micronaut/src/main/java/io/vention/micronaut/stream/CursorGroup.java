package io.vention.micronaut.stream;

import org.jspecify.annotations.Nullable;

/** Subscribers of a stream that are woken together. */
sealed interface CursorGroup permits LoopGroup, DirectGroup {

  /** Under the lock: a subscriber joined. */
  void add(Cursor cursor);

  /** Under the lock: a subscriber left. Those that left before are no matter. */
  void remove(Cursor cursor);

  /** Without the lock, on any thread: the ring has another frame, or the stream ended. */
  void wake();

  /** Without the lock, on any thread: tells one subscriber, whether or not it waits. */
  void tell(Cursor cursor);

  /**
   * On the subscriber's thread: the frames at its place.
   *
   * @return null where the first is not kept any more
   */
  @Nullable FrameBatch batch(Cursor cursor);
}
