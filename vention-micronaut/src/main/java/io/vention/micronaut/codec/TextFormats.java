package io.vention.micronaut.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

/** The texts whose own classes read more, or at more cost, than a client may send. */
final class TextFormats {

  /** Reading a number takes time that grows with the square of its length. */
  static final int MAX_DIGITS = 1_000;

  /** {@code 1e999999999} is short, but whoever adds one to it runs out of memory. */
  static final int MAX_SCALE = 10_000;

  private static final int UUID_CHARS = 36;

  private TextFormats() {}

  static UUID uuid(String text) {
    if (text.length() != UUID_CHARS) { // the class reads 1-1-1-1-1
      throw new IllegalArgumentException("not a UUID");
    }
    return UUID.fromString(text);
  }

  static String decimal(BigDecimal value) {
    check(value.precision(), value.scale());
    return value.toString();
  }

  static BigDecimal decimal(String text) {
    BigDecimal value = new BigDecimal(shortEnough(text));
    check(value.precision(), value.scale());
    return value;
  }

  static String integer(BigInteger value) {
    String text = value.toString();
    check(text.length(), 0);
    return text;
  }

  static BigInteger integer(String text) {
    return new BigInteger(shortEnough(text));
  }

  private static String shortEnough(String text) {
    // A sign, a point and an exponent are no digits
    if (text.length() > MAX_DIGITS + UUID_CHARS) {
      throw new IllegalArgumentException("too long");
    }
    return text;
  }

  private static void check(int digits, int scale) {
    if (digits > MAX_DIGITS || Math.abs((long) scale) > MAX_SCALE) {
      throw new IllegalArgumentException(
          "a number of more than %d digits or an exponent beyond %d"
              .formatted(MAX_DIGITS, MAX_SCALE));
    }
  }
}
