package io.vention.micronaut.stream;

import java.time.Duration;

/** When a silent stream sends its newest item again. Guarded by the stream's lock. */
final class KeepAlive {

  private final long intervalNs;
  private final StreamTimer timer;
  private final Runnable turn;
  private boolean running;
  private long sentNs;

  /**
   * A stream that has no subscribers yet.
   *
   * @param turn run by the timer, without the lock, when the stream may have been silent for long
   */
  KeepAlive(Duration interval, StreamTimer timer, Runnable turn) {
    this.intervalNs = interval.toNanos();
    this.timer = timer;
    this.turn = turn;
  }

  void sent() {
    sentNs = timer.nanoTime();
  }

  void start() {
    if (!running) {
      running = true;
      sent();
      timer.schedule(intervalNs, turn);
    }
  }

  void stop() {
    running = false;
  }

  boolean isSilent() {
    return leftNs() <= 0;
  }

  /** Goes on after a turn, in which something may have been sent. */
  void goOn() {
    timer.schedule(leftNs(), turn);
  }

  private long leftNs() {
    return intervalNs - (timer.nanoTime() - sentNs);
  }
}
