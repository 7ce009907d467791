package io.vention.micronaut.boot;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.convert.format.ReadableBytes;

@ConfigurationProperties(LimitsConfiguration.PREFIX)
final class LimitsProperties implements LimitsConfiguration {

  private int messageSize = DEFAULT_MESSAGE_SIZE;

  @Override
  public int getMessageSize() {
    return messageSize;
  }

  /**
   * How large a request message may be, before and after decompression; the answer to a larger one
   * is resource_exhausted. Default: 4MB, which is 4,194,304 bytes.
   *
   * @param messageSize a number of bytes, or one with KB, MB or GB behind it
   */
  void setMessageSize(@ReadableBytes int messageSize) {
    this.messageSize = messageSize;
  }
}
