package io.vention.micronaut.codec;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as Java objects: what {@code google.protobuf.Value} holds. Written from null, {@link
 * Boolean}, {@link Number}, {@link CharSequence}, {@link Map}, {@link Iterable}, {@code Object[]}
 * and {@link JsonNode}; read as null, {@link Boolean}, {@link Double}, {@link String}, {@code
 * Map<String, Object>} and {@code List<Object>}.
 */
final class JsonTree {

  /** The whole numbers that a double holds without gaps are those up to 2^53. */
  private static final long MAX_WHOLE = 1L << 53;

  private static final BigInteger MAX_WHOLE_INTEGER = BigInteger.valueOf(MAX_WHOLE);

  private JsonTree() {}

  /**
   * A value as one of null, {@link Boolean}, {@link Double}, {@link String}, or a struct or list.
   */
  static @Nullable Object plain(@Nullable Object value, FieldPath path) {
    if (value instanceof JsonNode node && node.isValueNode()) {
      return plain(node.getValue(), path);
    }
    if (value instanceof Number number) {
      return number(number, path);
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return value.toString();
    }
    if (value == null || value instanceof Boolean || isStruct(value) || isList(value)) {
      return value;
    }
    throw path.unencodable(
        value.getClass().getName()
            + " is not JSON (expected null, Boolean, Number, String, Map, List or JsonNode)");
  }

  static boolean isStruct(Object value) {
    return value instanceof Map || (value instanceof JsonNode node && node.isObject());
  }

  private static boolean isList(Object value) {
    return value instanceof Iterable
        || value instanceof Object[]
        || (value instanceof JsonNode node && node.isArray());
  }

  static Iterable<? extends Map.Entry<?, ?>> entries(Object struct) {
    return struct instanceof JsonNode node ? node.entries() : ((Map<?, ?>) struct).entrySet();
  }

  static Iterable<?> elements(Object list) {
    if (list instanceof Object[] array) {
      return Arrays.asList(array);
    }
    return list instanceof JsonNode node ? node.values() : (Iterable<?>) list;
  }

  static String key(@Nullable Object key, FieldPath path) {
    path.key(key);
    if (key instanceof String text) {
      StringType.check(text, path);
      return text;
    }
    throw path.unencodable("a key that is no String");
  }

  private static double number(Number number, FieldPath path) {
    double value = number.doubleValue();
    if (!Double.isFinite(value) || isWholeBeyondDouble(number)) {
      throw path.unencodable(
          Excerpt.of(number)
              + " is beyond what JSON's numbers hold (expected a finite number, whole numbers up to"
              + " 2^53)");
    }
    return value;
  }

  private static boolean isWholeBeyondDouble(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return false;
    }
    if (number instanceof BigInteger integer) {
      return integer.abs().compareTo(MAX_WHOLE_INTEGER) > 0;
    }
    if (number instanceof BigDecimal decimal) {
      return decimal.abs().compareTo(new BigDecimal(MAX_WHOLE_INTEGER)) > 0
          && JsonNumber.isWhole(decimal);
    }
    return isBeyondDouble(number.longValue());
  }

  static boolean isBeyondDouble(long value) {
    return value < -MAX_WHOLE || value > MAX_WHOLE;
  }

  /** Whether a double is written without a fraction: 1 rather than 1.0, and minus zero as it is. */
  static boolean isWritableAsLong(double value) {
    return value == Math.rint(value)
        && Math.abs(value) <= MAX_WHOLE
        && Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(-0.0);
  }
}
