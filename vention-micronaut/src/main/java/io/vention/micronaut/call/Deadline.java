package io.vention.micronaut.call;

import java.time.Duration;

/**
 * When a call must have ended.
 *
 * @param atNs the moment, on the clock of {@link System#nanoTime}
 */
public record Deadline(long atNs) {

  /**
   * A deadline that lies ahead.
   *
   * @param timeout from now; zero for one that has passed
   * @return the deadline
   */
  public static Deadline after(Duration timeout) {
    return new Deadline(System.nanoTime() + timeout.toNanos());
  }

  /**
   * The time that is left.
   *
   * @return the time, never negative
   */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, atNs - System.nanoTime()));
  }
}
