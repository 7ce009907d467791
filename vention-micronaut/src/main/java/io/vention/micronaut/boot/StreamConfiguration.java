package io.vention.micronaut.boot;

import io.vention.micronaut.StreamPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the configuration says of one stream, in place of what its {@code @Stream} says; keys begin
 * with {@code vention.streams.<name>}, where the name is hyphenated: {@code tool-position} for
 * {@code toolPosition}.
 *
 * <p>The settings that are in force stand in the stream's {@link
 * io.vention.micronaut.schema.RpcMethod}.
 */
public interface StreamConfiguration {

  /** What the keys begin with, before the stream's name. */
  String PREFIX = VentionConfiguration.PREFIX + ".streams";

  /**
   * The stream's name.
   *
   * @return the name, hyphenated
   */
  String getName();

  /**
   * What becomes of an item that a subscriber has no room for.
   *
   * @return the policy, if it is configured
   */
  Optional<StreamPolicy> getPolicy();

  /**
   * How many items may wait for a slow subscriber.
   *
   * @return a number of items, if it is configured
   */
  OptionalInt getQueueSize();

  /**
   * Whether a new subscriber first gets the last item.
   *
   * @return whether it does, if that is configured
   */
  Optional<Boolean> getReplay();

  /**
   * How long a subscriber may hold up waiting publishers.
   *
   * @return a duration, if it is configured
   */
  Optional<Duration> getStallTimeout();

  /**
   * After how long a silence the last item is sent again.
   *
   * @return a duration, if it is configured
   */
  Optional<Duration> getKeepAlive();
}
