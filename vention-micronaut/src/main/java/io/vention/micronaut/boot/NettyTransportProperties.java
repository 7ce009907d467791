package io.vention.micronaut.boot;

import io.micronaut.context.annotation.ConfigurationProperties;

@ConfigurationProperties(NettyTransportConfiguration.PREFIX)
final class NettyTransportProperties implements NettyTransportConfiguration {

  private boolean enabled = DEFAULT_ENABLED;

  @Override
  public boolean isEnabled() {
    return enabled;
  }

  /**
   * Whether RPCs are taken in front of Micronaut's own handlers. Without, they are ordinary routes:
   * streams end at the server's idle time-out, requests have its size limits, and whatever needs
   * HTTP trailers or full duplex is not served. Default: true.
   *
   * @param enabled whether they are
   */
  void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }
}
