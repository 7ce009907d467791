package io.vention.micronaut.call;

/**
 * What a caller may ask of the application.
 *
 * @param messageBytes how many bytes a request message may have, before and after decompression
 */
public record CallLimits(int messageBytes) {

  /**
   * Checks the limits.
   *
   * @param messageBytes how many bytes a request message may have, before and after decompression
   */
  public CallLimits {
    if (messageBytes < 1) {
      throw new IllegalArgumentException("messageBytes: " + messageBytes + " (expected: >= 1)");
    }
  }
}
