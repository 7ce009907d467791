package io.vention.micronaut.codec;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as JSON writes them. */
final class JsonNumber {

  /** Longer numbers cost more to read than any value is worth. */
  static final int MAX_CHARS = 1_000;

  // RFC 8259, section 6
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private JsonNumber() {}

  static boolean isNumber(String text) {
    return text.length() <= MAX_CHARS && NUMBER.matcher(text).matches();
  }

  static BigDecimal decimal(String number, FieldPath path) throws MalformedMessageException {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) { // an exponent that is beyond an int
      throw path.malformed(Excerpt.unquoted(number) + " is out of range");
    }
  }

  /** Whether a number has no fraction; costs nothing however large its exponent is. */
  static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
