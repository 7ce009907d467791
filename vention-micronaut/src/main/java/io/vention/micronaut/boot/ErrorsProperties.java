package io.vention.micronaut.boot;

import io.micronaut.context.annotation.ConfigurationProperties;

@ConfigurationProperties(ErrorsConfiguration.PREFIX)
final class ErrorsProperties implements ErrorsConfiguration {

  private boolean exposeStandard = DEFAULT_EXPOSE_STANDARD;

  @Override
  public boolean isExposeStandard() {
    return exposeStandard;
  }

  /**
   * Whether clients see the text of exceptions such as IllegalArgumentException, in place of a
   * fixed text with the id under which the log has it. Such texts were not written for clients, and
   * may tell them of files, hosts and queries. Default: false.
   *
   * @param exposeStandard whether they do
   */
  void setExposeStandard(boolean exposeStandard) {
    this.exposeStandard = exposeStandard;
  }
}
