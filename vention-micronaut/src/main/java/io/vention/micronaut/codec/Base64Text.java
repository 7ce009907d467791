package io.vention.micronaut.codec;

import java.util.Base64;

/** Bytes in JSON. */
final class Base64Text {

  private Base64Text() {}

  /**
   * Reads base64 of either alphabet, padded or not.
   *
   * <p>Proto3 JSON mapping: "Either standard or URL-safe base64 encoding with/without paddings are
   * accepted."
   */
  static byte[] decode(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    String unpadded = text.substring(0, end);
    boolean urlSafe = unpadded.indexOf('-') >= 0 || unpadded.indexOf('_') >= 0;
    return (urlSafe ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(unpadded);
  }
}
