package io.vention.micronaut.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Whether the subscribers of a stream let publishers pass: none of their queues is full. Keeps the
 * time for which each holds up waiting publishers. Guarded by the stream's lock.
 *
 * <p>Subscribers move without the lock, and nobody counts them as they do: where the slowest is, is
 * looked up only when a publisher comes to where it was when last looked up.
 */
final class Gate {

  /** A queue that is never full, for a stream whose publishers never wait. */
  static final int ALWAYS_OPEN = Integer.MAX_VALUE;

  private final int queueSize;
  private final long stallTimeoutNs;
  private final StreamTimer timer;
  private final IntConsumer check;
  private long slowest;
  private int holding;
  private boolean checkDue;
  private long checkNs;
  private int checkNumber;

  /**
   * An open gate.
   *
   * @param queueSize how many frames a subscriber's queue has room for
   * @param check called by the timer, without the lock, when a subscriber may have held up
   *     publishers for too long; it is given the number to ask {@link #stalled} with
   */
  Gate(int queueSize, Duration stallTimeout, StreamTimer timer, IntConsumer check) {
    this.queueSize = queueSize;
    this.stallTimeoutNs = stallTimeout.toNanos();
    this.timer = timer;
    this.check = check;
  }

  /** Whether a frame with the head's number has room in every queue. */
  boolean isOpen(Collection<Cursor> cursors, long head) {
    if (queueSize == ALWAYS_OPEN || head - slowest < queueSize) {
      return true;
    }
    if (holding > 0) {
      return false;
    }
    slowest = head;
    for (Cursor cursor : cursors) {
      slowest = Math.min(slowest, cursor.position());
    }
    return head - slowest < queueSize;
  }

  /** A publisher waits: notes who holds it up. Some may have moved on meanwhile: ask again. */
  void close(Collection<Cursor> cursors, long head) {
    if (holding > 0) {
      return; // the head has not moved since they were noted
    }
    for (Cursor cursor : cursors) {
      note(cursor, head);
    }
  }

  /** Nobody waits any more. */
  void open(Collection<Cursor> cursors) {
    if (holding > 0) {
      cursors.forEach(this::release);
    }
  }

  /** A subscriber joined. */
  void joined(Cursor cursor, long head, boolean publishersWait) {
    slowest = Math.min(slowest, cursor.position());
    if (publishersWait) {
      note(cursor, head);
    }
  }

  /** A subscriber moved that is known to hold publishers up, or to have done so. */
  void moved(Cursor cursor, long head) {
    long waitingFrames = head - cursor.position(); // once: it moves on while this looks
    if (waitingFrames < queueSize) {
      release(cursor);
    }
    if (waitingFrames == 0) {
      cursor.hold().reset();
    }
  }

  /** Forgets a subscriber that left. */
  void left(Cursor cursor) {
    release(cursor);
    cursor.hold().reset();
  }

  /** Those who have held up publishers for too long, unless another check was made due since. */
  List<Cursor> stalled(Collection<Cursor> cursors, int number) {
    if (number != checkNumber) {
      return List.of();
    }
    checkDue = false;
    long nowNs = timer.nanoTime();
    List<Cursor> stalled = new ArrayList<>();
    for (Cursor cursor : cursors) {
      if (cursor.hold().isOn() && !checkLater(cursor.hold(), nowNs)) {
        stalled.add(cursor);
      }
    }
    return stalled;
  }

  private void note(Cursor cursor, long head) {
    Hold hold = cursor.hold();
    if (hold.isOn() || head - cursor.position() < queueSize) {
      return;
    }
    long nowNs = timer.nanoTime();
    hold.start(nowNs);
    holding++;
    checkLater(hold, nowNs);
    // it stores its place before it looks whether it is noted, so one of both sees the other
    moved(cursor, head);
  }

  private void release(Cursor cursor) {
    if (cursor.hold().isOn()) {
      cursor.hold().stop(timer.nanoTime());
      holding--;
    }
  }

  /**
   * Sees to a check when the subscriber's time will be up. Checks are not cancelled when it no
   * longer holds anybody up, which it may do at every frame.
   *
   * @return false if its time is up already
   */
  private boolean checkLater(Hold hold, long nowNs) {
    long leftNs = stallTimeoutNs - hold.totalNs(nowNs);
    if (leftNs > 0 && !(checkDue && checkNs - (nowNs + leftNs) <= 0)) {
      checkDue = true;
      checkNs = nowNs + leftNs;
      int number = ++checkNumber;
      timer.schedule(leftNs, () -> check.accept(number));
    }
    return leftNs > 0;
  }
}
