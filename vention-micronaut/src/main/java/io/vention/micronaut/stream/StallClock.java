package io.vention.micronaut.stream;

/** How long a subscriber has held up publishers, in total since it was last caught up. */
final class StallClock {

  private long beforeNs;
  private long sinceNs;
  private boolean running;

  boolean isRunning() {
    return running;
  }

  void start(long nowNs) {
    running = true;
    sinceNs = nowNs;
  }

  void stop(long nowNs) {
    beforeNs = totalNs(nowNs);
    running = false;
  }

  void reset() {
    beforeNs = 0;
    running = false;
  }

  long totalNs(long nowNs) {
    return running ? beforeNs + (nowNs - sinceNs) : beforeNs;
  }
}
