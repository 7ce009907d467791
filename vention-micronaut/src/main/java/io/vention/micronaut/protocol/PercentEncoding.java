package io.vention.micronaut.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding as in the query of a form, where a plus is a space. To bytes and not to text, as
 * those of a binary message may be no text.
 */
final class PercentEncoding {

  private PercentEncoding() {}

  /**
   * Decodes a part of a query.
   *
   * @throws io.vention.micronaut.RpcException if it is malformed
   */
  static byte[] decode(String encoded) {
    byte[] in = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    int position = 0;
    while (position < in.length) {
      if (in[position] == '%') {
        out.write(hex(in, position + 1) << 4 | hex(in, position + 2));
        position += 3;
      } else {
        out.write(in[position] == '+' ? ' ' : in[position]);
        position++;
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte[] in, int position) {
    int digit = position < in.length ? Character.digit(in[position], 16) : -1;
    if (digit < 0) {
      throw GetQuery.malformed("the query has a % without two digits behind it");
    }
    return digit;
  }
}
