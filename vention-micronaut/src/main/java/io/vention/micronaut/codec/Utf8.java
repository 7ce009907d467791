package io.vention.micronaut.codec;

import com.google.protobuf.UnsafeByteOperations;

/** What is well-formed text. */
final class Utf8 {

  static final int ILL_FORMED = -1;

  private static final int FIRST_OF_TWO_BYTES = 0x80;
  private static final int FIRST_OF_THREE_BYTES = 0x800;

  private Utf8() {}

  /** How many bytes a text has in UTF-8; {@link #ILL_FORMED} if a surrogate stands alone in it. */
  static int length(String text) {
    int bytes = text.length();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= FIRST_OF_THREE_BYTES) {
        bytes += 2;
        if (Character.isSurrogate(c) && !isPair(text, at++)) {
          return ILL_FORMED;
        }
      } else if (c >= FIRST_OF_TWO_BYTES) {
        bytes++;
      }
    }
    return bytes;
  }

  static boolean isWellFormed(String text) {
    return length(text) != ILL_FORMED;
  }

  static boolean isWellFormed(byte[] bytes, int offset, int length) {
    return UnsafeByteOperations.unsafeWrap(bytes, offset, length).isValidUtf8();
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
