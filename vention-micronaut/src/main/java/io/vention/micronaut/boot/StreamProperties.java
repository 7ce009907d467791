package io.vention.micronaut.boot;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.vention.micronaut.StreamPolicy;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@EachProperty(StreamConfiguration.PREFIX)
final class StreamProperties implements StreamConfiguration {

  private final String name;
  private @Nullable StreamPolicy policy;
  private @Nullable Integer queueSize;
  private @Nullable Boolean replay;
  private @Nullable Duration stallTimeout;
  private @Nullable Duration keepAlive;

  StreamProperties(@Parameter String name) {
    this.name = name;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Optional<StreamPolicy> getPolicy() {
    return Optional.ofNullable(policy);
  }

  /**
   * What becomes of an item that a subscriber has no room for: latest skips to the newest items,
   * fifo holds the publisher back. Default: what the stream's annotation says.
   *
   * @param policy latest or fifo
   */
  void setPolicy(@Nullable StreamPolicy policy) {
    this.policy = policy;
  }

  @Override
  public OptionalInt getQueueSize() {
    return queueSize == null ? OptionalInt.empty() : OptionalInt.of(queueSize);
  }

  /**
   * How many items may wait for a slow subscriber. Default: what the stream's annotation says.
   *
   * @param queueSize a number from 1 to 65536
   */
  void setQueueSize(@Nullable Integer queueSize) {
    this.queueSize = queueSize;
  }

  @Override
  public Optional<Boolean> getReplay() {
    return Optional.ofNullable(replay);
  }

  /**
   * Whether a new subscriber first gets the item that was published last. Default: what the
   * stream's annotation says.
   *
   * @param replay true or false
   */
  void setReplay(@Nullable Boolean replay) {
    this.replay = replay;
  }

  @Override
  public Optional<Duration> getStallTimeout() {
    return Optional.ofNullable(stallTimeout);
  }

  /**
   * How long, in total since it was last caught up, a subscriber of a fifo stream may hold up a
   * waiting publisher before it is cut off. Default: what the stream's annotation says.
   *
   * @param stallTimeout a duration such as 500ms, 30s or 5m
   */
  void setStallTimeout(@Nullable Duration stallTimeout) {
    this.stallTimeout = stallTimeout;
  }

  @Override
  public Optional<Duration> getKeepAlive() {
    return Optional.ofNullable(keepAlive);
  }

  /**
   * After how long a silence a latest stream's last item is sent again, so that proxies keep the
   * stream open; subscribers see the repeat as an item. Default: what the stream's annotation says.
   *
   * @param keepAlive a duration such as 30s; empty for never
   */
  void setKeepAlive(@Nullable Duration keepAlive) {
    this.keepAlive = keepAlive;
  }
}
