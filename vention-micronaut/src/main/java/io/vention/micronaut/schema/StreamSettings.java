package io.vention.micronaut.schema;

import io.vention.micronaut.StreamPolicy;
import java.time.Duration;
import java.util.Optional;

/**
 * A stream's settings.
 *
 * @param policy what becomes of an item that a subscriber has no room for
 * @param queueSize how many items may wait for a slow subscriber, from 1 to 65,536
 * @param replay whether a new subscriber first gets the last item
 * @param stallTimeout how long a subscriber may hold up waiting publishers in total
 * @param keepAlive after how long a silence the last item is sent again; empty for never
 */
public record StreamSettings(
    StreamPolicy policy,
    int queueSize,
    boolean replay,
    Duration stallTimeout,
    Optional<Duration> keepAlive) {

  /** The most items that may wait for a slow subscriber. */
  public static final int MAX_QUEUE_SIZE = 65_536;

  /**
   * Checks the settings.
   *
   * @param policy what becomes of an item that a subscriber has no room for
   * @param queueSize how many items may wait for a slow subscriber, from 1 to 65,536
   * @param replay whether a new subscriber first gets the last item
   * @param stallTimeout how long a subscriber may hold up waiting publishers in total
   * @param keepAlive after how long a silence the last item is sent again; empty for never
   */
  public StreamSettings {
    if (queueSize < 1 || queueSize > MAX_QUEUE_SIZE) {
      throw new IllegalArgumentException(
          "queueSize: " + queueSize + " (expected: 1 to " + MAX_QUEUE_SIZE + ")");
    }
    requirePositive("stallTimeout", stallTimeout);
    keepAlive.ifPresent(interval -> requirePositive("keepAlive", interval));
  }

  private static void requirePositive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + ": " + value + " (expected: more than zero)");
    }
  }
}
