package io.vention.micronaut.stream;

/** The time, and what is to happen later. Safe for use from any thread. */
interface StreamTimer {

  /** A time in nanoseconds, to be compared with others of this timer only. */
  long nanoTime();

  /** Runs a task that does not wait; never if the timer is closed before. */
  void schedule(long delayNs, Runnable task);
}
