package io.vention.micronaut.boot;

/** What a caller may ask of the application. */
public interface LimitsConfiguration {

  /** What the keys begin with. */
  String PREFIX = VentionConfiguration.PREFIX + ".limits";

  /** The default of {@code vention.limits.message-size}: 4 MiB. */
  int DEFAULT_MESSAGE_SIZE = 4 * 1024 * 1024;

  /**
   * How large a request message may be, decompressed.
   *
   * @return a number of bytes
   */
  int getMessageSize();
}
