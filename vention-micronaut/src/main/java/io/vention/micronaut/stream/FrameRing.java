package io.vention.micronaut.stream;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The newest frames of a stream, numbered from 0 in the order of publishing. One thread at a time
 * adds, under the stream's lock; any thread reads without it.
 *
 * <p>A slot is one reference to an immutable value that knows its number, so that a reader sees by
 * one read whether it has been lapped: there is no moment in which a slot is half of one frame and
 * half of another.
 */
final class FrameRing {

  /** How many frames are kept, unless a subscriber's queue may be longer. */
  static final int MAX_FRAMES = 1_024;

  /** How many bytes are kept, unless the frames of a subscriber's queue have more. */
  static final long MAX_BYTES = 8 << 20;

  private static final int FIRST_CAPACITY = 16;

  private record Slot(long number, Frame frame) {}

  private final int queueSize;
  private final int mostFrames;
  private volatile AtomicReferenceArray<@Nullable Slot> slots =
      new AtomicReferenceArray<>(FIRST_CAPACITY);
  private volatile long head;
  private volatile long tail;
  private long bytes;

  FrameRing(int queueSize) {
    this.queueSize = queueSize;
    this.mostFrames = Math.max(MAX_FRAMES, queueSize);
  }

  /** The number that the next frame will have. What was added before it can be read. */
  long head() {
    return head;
  }

  boolean isEmpty() {
    return head == tail;
  }

  /** How many frames may be added before one that is just now the newest may be lost. */
  int mostFrames() {
    return mostFrames;
  }

  /**
   * A frame whose number is below a head that the caller has seen.
   *
   * @return the frame; null when it is not kept any more
   */
  @Nullable Frame get(long number) {
    // read after the head, so that it is at least the array that had the frame when it was added
    AtomicReferenceArray<@Nullable Slot> current = slots;
    Slot slot = current.getAcquire(index(number, current));
    return slot != null && slot.number() == number ? slot.frame() : null;
  }

  /** Under the lock: the newest frame; null when there is none. */
  @Nullable Frame newest() {
    return isEmpty() ? null : get(head - 1);
  }

  /** Under the lock. */
  void add(Frame frame) {
    long number = head;
    bytes += frame.bytes();
    while (!isEmpty() && (size() >= mostFrames || (bytes > MAX_BYTES && size() >= queueSize))) {
      dropOldest();
    }
    if (size() == slots.length()) {
      grow();
    }
    AtomicReferenceArray<@Nullable Slot> current = slots;
    current.setRelease(index(number, current), new Slot(number, frame));
    head = number + 1;
  }

  /** Under the lock. */
  void clear() {
    while (!isEmpty()) {
      dropOldest();
    }
  }

  private int size() {
    return (int) (head - tail);
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock only
  private void dropOldest() {
    AtomicReferenceArray<@Nullable Slot> current = slots;
    Slot oldest = current.getAndSet(index(tail, current), null);
    tail++;
    bytes -= oldest == null ? 0 : oldest.frame().bytes();
  }

  private void grow() {
    AtomicReferenceArray<@Nullable Slot> old = slots;
    AtomicReferenceArray<@Nullable Slot> larger = new AtomicReferenceArray<>(old.length() * 2);
    for (long number = tail; number < head; number++) {
      larger.setPlain(index(number, larger), old.getPlain(index(number, old)));
    }
    slots = larger;
  }

  private static int index(long number, AtomicReferenceArray<?> array) {
    return (int) (number & (array.length() - 1));
  }
}
