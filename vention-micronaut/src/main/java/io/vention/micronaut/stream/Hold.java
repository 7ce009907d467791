package io.vention.micronaut.stream;

/**
 * What a subscriber does to waiting publishers: whether it holds them up, and for how long it has
 * in total since it was last caught up. Guarded by the stream's lock, but for {@link #isNoted}.
 */
final class Hold {

  private volatile boolean noted;
  private boolean on;
  private long beforeNs;
  private long sinceNs;

  /** Whether there is anything to forget when the subscriber moves. Of any thread. */
  boolean isNoted() {
    return noted;
  }

  boolean isOn() {
    return on;
  }

  void start(long nowNs) {
    noted = true;
    on = true;
    sinceNs = nowNs;
  }

  void stop(long nowNs) {
    beforeNs = totalNs(nowNs);
    on = false;
  }

  void reset() {
    noted = false;
    on = false;
    beforeNs = 0;
  }

  long totalNs(long nowNs) {
    return on ? beforeNs + (nowNs - sinceNs) : beforeNs;
  }
}
