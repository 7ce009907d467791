package io.vention.micronaut.stream;

/**
 * The newest frames of a stream, numbered from 0 in the order of publishing. Guarded by the
 * stream's lock.
 */
final class FrameRing {

  /** How many frames are kept, unless a subscriber's queue may be longer. */
  static final int MAX_FRAMES = 1_024;

  /** How many bytes are kept, unless the frames of a subscriber's queue have more. */
  static final long MAX_BYTES = 8 << 20;

  private static final int FIRST_CAPACITY = 16;

  private final int queueSize;
  private EncodedFrame[] slots = new EncodedFrame[FIRST_CAPACITY];
  private long tail;
  private long head;
  private long bytes;

  FrameRing(int queueSize) {
    this.queueSize = queueSize;
  }

  /** The number of the oldest frame that is kept. */
  long tail() {
    return tail;
  }

  /** The number that the next frame will have. */
  long head() {
    return head;
  }

  boolean isEmpty() {
    return head == tail;
  }

  EncodedFrame get(long number) {
    return slots[slot(number)];
  }

  EncodedFrame newest() {
    return get(head - 1);
  }

  void add(EncodedFrame frame) {
    if (size() == slots.length) {
      grow();
    }
    slots[slot(head++)] = frame;
    bytes += frame.bytes();
    while (size() > Math.max(MAX_FRAMES, queueSize) || (bytes > MAX_BYTES && size() > queueSize)) {
      dropOldest();
    }
  }

  void clear() {
    while (!isEmpty()) {
      dropOldest();
    }
  }

  private int size() {
    return (int) (head - tail);
  }

  @SuppressWarnings("NullAway") // a slot outside of tail to head is read by nobody
  private void dropOldest() {
    int oldest = slot(tail++);
    bytes -= slots[oldest].bytes();
    slots[oldest] = null;
  }

  private void grow() {
    EncodedFrame[] old = slots;
    slots = new EncodedFrame[old.length * 2];
    for (long number = tail; number < head; number++) {
      slots[slot(number)] = old[(int) (number & (old.length - 1))];
    }
  }

  private int slot(long number) {
    return (int) (number & (slots.length - 1));
  }
}
