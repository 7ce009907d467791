package io.vention.micronaut.boot;

/** The transport that takes RPCs in front of Micronaut's own handlers. */
public interface NettyTransportConfiguration {

  /** What the keys begin with. */
  String PREFIX = VentionConfiguration.PREFIX + ".transport.netty";

  /** The default of {@code vention.transport.netty.enabled}. */
  boolean DEFAULT_ENABLED = true;

  /**
   * Whether the transport is there.
   *
   * @return whether it is
   */
  boolean isEnabled();
}
