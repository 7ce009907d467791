package io.vention.micronaut.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Whether the subscribers of a stream let publishers pass: none of their queues is full. Keeps the
 * time for which each holds up waiting publishers. Guarded by the stream's lock.
 */
final class Gate {

  /** A queue that is never full, for a stream whose publishers never wait. */
  static final int ALWAYS_OPEN = Integer.MAX_VALUE;

  private final int queueSize;
  private final long stallTimeoutNs;
  private final StreamTimer timer;
  private final IntConsumer check;
  private int fullQueues;
  private boolean publishersWait;
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

  boolean isOpen() {
    return fullQueues == 0;
  }

  /** Takes note of a subscriber's place, which changed, or the ring's head did. */
  void update(Cursor cursor, long head) {
    long waitingFrames = head - cursor.position();
    setFull(cursor, waitingFrames >= queueSize);
    StallClock stall = cursor.stall();
    if (waitingFrames == 0) {
      stall.reset();
    }
    boolean holdsUp = cursor.isFull() && publishersWait;
    if (holdsUp != stall.isRunning()) {
      turn(stall, holdsUp);
    }
  }

  /** Forgets a subscriber that left. */
  void remove(Cursor cursor) {
    setFull(cursor, false);
    cursor.stall().reset();
  }

  void setPublishersWait(boolean wait, Collection<Cursor> cursors, long head) {
    if (wait != publishersWait) {
      publishersWait = wait;
      cursors.forEach(cursor -> update(cursor, head));
    }
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
      if (cursor.stall().isRunning() && !checkLater(cursor.stall(), nowNs)) {
        stalled.add(cursor);
      }
    }
    return stalled;
  }

  private void setFull(Cursor cursor, boolean full) {
    if (full != cursor.isFull()) {
      cursor.setFull(full);
      fullQueues += full ? 1 : -1;
    }
  }

  private void turn(StallClock stall, boolean on) {
    long nowNs = timer.nanoTime();
    if (on) {
      stall.start(nowNs);
      checkLater(stall, nowNs);
    } else {
      stall.stop(nowNs);
    }
  }

  /**
   * Sees to a check when the subscriber's time will be up. Checks are not cancelled when it no
   * longer holds anybody up, which it may do at every frame.
   *
   * @return false if its time is up already
   */
  private boolean checkLater(StallClock stall, long nowNs) {
    long leftNs = stallTimeoutNs - stall.totalNs(nowNs);
    if (leftNs > 0 && !(checkDue && checkNs - (nowNs + leftNs) <= 0)) {
      checkDue = true;
      checkNs = nowNs + leftNs;
      int number = ++checkNumber;
      timer.schedule(leftNs, () -> check.accept(number));
    }
    return leftNs > 0;
  }
}
