package io.vention.micronaut.boot;

import io.micronaut.context.annotation.ConfigurationProperties;

@ConfigurationProperties(OriginsConfiguration.PREFIX)
final class OriginsProperties implements OriginsConfiguration {

  private boolean allowForeign = DEFAULT_ALLOW_FOREIGN;

  @Override
  public boolean isAllowForeign() {
    return allowForeign;
  }

  /**
   * Whether pages of any origin may call actions that take no request by a POST of nothing, which
   * browsers send without asking the server first. Else only pages of the server's own host and of
   * origins that micronaut.server.cors allows may. Default: false.
   *
   * @param allowForeign whether they may
   */
  void setAllowForeign(boolean allowForeign) {
    this.allowForeign = allowForeign;
  }
}
