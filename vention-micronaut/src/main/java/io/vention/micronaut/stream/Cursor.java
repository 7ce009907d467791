package io.vention.micronaut.stream;

import io.vention.micronaut.codec.WireFormat;
import org.jspecify.annotations.Nullable;

/** A subscriber's place in a stream's ring. Its state is guarded by the stream's lock. */
final class Cursor implements StreamCursor {

  private final Broadcast stream;
  private final WireFormat format;
  private final StreamListener listener;
  private final StallClock stall = new StallClock();
  private long position;
  private long skipped;
  private boolean full;
  private boolean behind;
  private boolean wantsToBeTold;
  private boolean discards;
  private @Nullable StreamEnd end;

  Cursor(Broadcast stream, WireFormat format, StreamListener listener, long position) {
    this.stream = stream;
    this.format = format;
    this.listener = listener;
    this.position = position;
  }

  @Override
  public @Nullable Frame next() {
    SignalLock lock = stream.lock();
    lock.lock();
    try {
      if (!poll()) {
        return null;
      }
      skipToNewest();
      Frame frame = stream.ring().get(position++);
      stream.moved(this);
      return frame;
    } finally {
      lock.unlock();
    }
  }

  /** Whether there is a frame to take; where not, the listener is told when there is. */
  boolean hasNext() {
    SignalLock lock = stream.lock();
    lock.lock();
    try {
      return poll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public @Nullable StreamEnd end() {
    SignalLock lock = stream.lock();
    lock.lock();
    try {
      return hasFrames() ? null : end;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void behind() {
    SignalLock lock = stream.lock();
    lock.lock();
    behind = true;
    lock.unlock();
  }

  @Override
  public void close() {
    stream.leave(this);
  }

  /** How many frames the subscriber went on without. */
  long skipped() {
    SignalLock lock = stream.lock();
    lock.lock();
    try {
      return skipped;
    } finally {
      lock.unlock();
    }
  }

  WireFormat format() {
    return format;
  }

  StallClock stall() {
    return stall;
  }

  long position() {
    return position;
  }

  boolean isFull() {
    return full;
  }

  void setFull(boolean full) {
    this.full = full;
  }

  /** There is something to take: tells the listener after the lock is free, if it is to be told. */
  void wake() {
    if (wantsToBeTold) {
      tell();
    }
  }

  /** The stream ends for this subscriber, after the frames that it has not taken yet. */
  void finish(StreamEnd last) {
    end = last;
    wake();
  }

  /** The stream ends for this subscriber at once. It is told even if it is not waiting for that. */
  void cutOff(StreamEnd last) {
    end = last;
    discards = true;
    tell();
  }

  /** There is nothing for this subscriber any more. */
  void discard() {
    discards = true;
    wantsToBeTold = false;
  }

  private boolean hasFrames() {
    return !discards && position < stream.ring().head();
  }

  private boolean poll() {
    boolean some = hasFrames();
    wantsToBeTold = !some && !discards && end == null;
    return some;
  }

  private void skipToNewest() {
    FrameRing ring = stream.ring();
    if (behind || position < ring.tail()) {
      long newest = Math.max(position, ring.head() - stream.newest());
      skipped += newest - position;
      stream.skipped(newest - position);
      position = newest;
      behind = false;
    }
  }

  private void tell() {
    wantsToBeTold = false;
    stream.lock().afterUnlock(this::onReady);
  }

  @SuppressWarnings("CatchThrowable") // a listener's failure is not the publisher's
  private void onReady() {
    try {
      listener.onReady();
    } catch (Throwable e) {
      stream.listenerFailed(e);
      tellAgain();
    }
  }

  /** What there is to take stays; the next frame is another occasion to say so. */
  private void tellAgain() {
    SignalLock lock = stream.lock();
    lock.lock();
    wantsToBeTold = !discards;
    lock.unlock();
  }
}
