package io.vention.micronaut.stream;

import io.vention.micronaut.codec.WireFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's place in a stream's ring. It moves without the stream's lock, on one thread at a
 * time; the lock is taken only by one for which publishers wait.
 */
final class Cursor implements StreamCursor {

  private final Broadcast stream;
  private final WireFormat format;
  private final CursorGroup group;
  private final StreamListener listener;
  private final Hold hold = new Hold();
  private volatile long position;
  private volatile long skipped;
  private volatile boolean waits;
  private volatile boolean discards;
  private volatile @Nullable StreamEnd cutOff;
  private boolean behind;

  Cursor(
      Broadcast stream,
      WireFormat format,
      CursorGroup group,
      StreamListener listener,
      long position) {
    this.stream = stream;
    this.format = format;
    this.group = group;
    this.listener = listener;
    this.position = position;
  }

  @Override
  public @Nullable FrameBatch take() {
    FrameBatch batch = null;
    while (batch == null && hasNext()) {
      skipIfBehind();
      batch = group.batch(this);
      lapped(batch == null);
    }
    if (batch != null) {
      moveTo(position + batch.frames().size());
    }
    return batch;
  }

  /** Takes one frame. */
  @Nullable Frame next() {
    Frame frame = null;
    while (frame == null && hasNext()) {
      skipIfBehind();
      frame = stream.ring().get(position);
      lapped(frame == null);
    }
    if (frame != null) {
      moveTo(position + 1);
    }
    return frame;
  }

  /** Lists the frames that make a batch; null where the first is not kept any more. */
  @Nullable FrameBatch gather() {
    FrameRing ring = stream.ring();
    long head = ring.head();
    List<byte[]> frames = new ArrayList<>(1);
    int bytes = 0;
    for (long number = position; number < head; number++) {
      Frame frame = ring.get(number);
      byte[] next = frame == null ? null : frame.enveloped(format);
      if (next == null || (!frames.isEmpty() && bytes + next.length > FrameBatch.MAX_BYTES)) {
        break;
      }
      frames.add(next);
      bytes += next.length;
    }
    return frames.isEmpty() ? null : FrameBatch.of(frames, bytes);
  }

  /** Whether there is a frame to take; where not, the listener is told when there is. */
  boolean hasNext() {
    if (discards) {
      return false;
    }
    if (position < stream.ring().head()) {
      if (waits) {
        waits = false;
      }
      return true;
    }
    if (!waits) {
      // publishers store the head before they look who waits, so one of both sees the other
      waits = true;
      if (position < stream.ring().head()) {
        waits = false;
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable StreamEnd end() {
    StreamEnd own = cutOff;
    if (own != null) {
      return own;
    }
    StreamEnd last = stream.ended(); // read before the head, which is the last one then
    return last != null && !discards && position == stream.ring().head() ? last : null;
  }

  @Override
  public void behind() {
    behind = true;
  }

  @Override
  public void close() {
    stream.leave(this);
  }

  /** How many frames the subscriber went on without. */
  long skipped() {
    return skipped;
  }

  WireFormat format() {
    return format;
  }

  CursorGroup group() {
    return group;
  }

  long position() {
    return position;
  }

  Hold hold() {
    return hold;
  }

  /** There is something to take: tells the listener if it is to be told. */
  void wake() {
    if (waits && !discards) {
      waits = false;
      tell();
    }
  }

  /**
   * Under the lock: the stream ends for this subscriber at once. It is told even if it is not
   * waiting for that.
   */
  void cutOff(StreamEnd last) {
    cutOff = last;
    discard();
    stream.lock().afterUnlock(() -> group.tell(this));
  }

  /** There is nothing for this subscriber any more. */
  void discard() {
    discards = true;
    waits = false;
  }

  @SuppressWarnings("CatchThrowable") // a listener's failure is not the publisher's
  void tell() {
    try {
      listener.onReady();
    } catch (Throwable e) {
      stream.listenerFailed(e);
      waits = !discards; // what there is stays; the next frame is another occasion to say so
    }
  }

  private void skipIfBehind() {
    if (behind) {
      behind = false;
      skipToNewest();
    }
  }

  private void lapped(boolean lapped) {
    if (lapped) {
      skipToNewest();
    }
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // of the thread that takes
  private void skipToNewest() {
    long newest = Math.max(position, stream.ring().head() - stream.newest());
    long frames = newest - position;
    skipped += frames;
    stream.skipped(frames);
    position = newest;
  }

  private void moveTo(long next) {
    position = next;
    // the lock is taken only for who is known to hold publishers up, or to have done so
    if (hold.isNoted()) {
      stream.moved(this);
    }
  }
}
