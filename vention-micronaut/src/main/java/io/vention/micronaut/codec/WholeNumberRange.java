package io.vention.micronaut.codec;

import java.math.BigDecimal;

/** The whole numbers that a Java type holds. */
enum WholeNumberRange {
  BYTE(Byte.MIN_VALUE, Byte.MAX_VALUE),
  SHORT(Short.MIN_VALUE, Short.MAX_VALUE),
  INT(Integer.MIN_VALUE, Integer.MAX_VALUE),
  LONG(Long.MIN_VALUE, Long.MAX_VALUE);

  private final long min;
  private final long max;

  WholeNumberRange(long min, long max) {
    this.min = min;
    this.max = max;
  }

  long check(long value, FieldPath path) throws MalformedMessageException {
    if (value < min || value > max) {
      throw outOfRange(Long.toString(value), path);
    }
    return value;
  }

  /** Reads a number as JSON writes it; {@code 1.0} and {@code 1e2} are whole. */
  long parse(String text, FieldPath path) throws MalformedMessageException {
    if (!JsonNumber.isNumber(text)) {
      throw path.malformed(Excerpt.of(text) + " is not a number");
    }
    BigDecimal number = JsonNumber.decimal(text, path);
    try {
      return check(number.longValueExact(), path);
    } catch (ArithmeticException e) {
      throw JsonNumber.isWhole(number)
          ? outOfRange(text, path)
          : path.malformed(Excerpt.unquoted(text) + " is not a whole number");
    }
  }

  MalformedMessageException outOfRange(String found, FieldPath path) {
    return path.malformed(
        Excerpt.unquoted(found) + " is out of range (expected " + min + " to " + max + ")");
  }
}
