package io.vention.micronaut.processor.write;

import com.google.protobuf.ByteString;
import com.google.protobuf.Duration;
import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import java.util.Random;

/**
 * Random values of protobuf's types, among them many of those at the edge. Minus zero is not:
 * {@code JsonFormat} reads it as zero.
 */
final class RandomValues {

  private static final int MAX_DEPTH = 4;
  private static final int MAX_ELEMENTS = 4;
  private static final int NANOS = 1_000_000_000;
  private static final long MIN_TIMESTAMP = -62_135_596_800L;
  private static final long MAX_TIMESTAMP = 253_402_300_799L;
  private static final long MAX_DURATION = 315_576_000_000L;

  private static final String[] TEXTS = {
    "", "a", "\u0000", "\"\\/\b\f\n\r\t", "\u00e9\u20ac", "\ud83d\ude00", "null", "<&'>", "\u2028"
  };

  private RandomValues() {}

  private static boolean isEdge(Random random) {
    return random.nextInt(3) == 0;
  }

  static int intValue(Random random) {
    int[] edges = {0, 1, -1, 127, 128, Integer.MAX_VALUE, Integer.MIN_VALUE};
    return isEdge(random) ? edges[random.nextInt(edges.length)] : random.nextInt();
  }

  static long longValue(Random random) {
    long[] edges = {0, 1, -1, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE};
    return isEdge(random) ? edges[random.nextInt(edges.length)] : random.nextLong();
  }

  static float floatValue(Random random) {
    float[] edges = {
      0f,
      Float.NaN,
      Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY,
      Float.MIN_VALUE,
      Float.MAX_VALUE,
      -Float.MAX_VALUE,
      1f,
      0.1f
    };
    float any = Float.intBitsToFloat(random.nextInt());
    // Of all the bits that are no number, JSON keeps none
    return isEdge(random) || Float.isNaN(any) ? edges[random.nextInt(edges.length)] : any;
  }

  static double doubleValue(Random random) {
    double[] edges = {
      0d,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      -Double.MAX_VALUE,
      1d,
      0.1d,
      2e-3,
      1e22
    };
    double any = Double.longBitsToDouble(random.nextLong());
    return isEdge(random) || Double.isNaN(any) ? edges[random.nextInt(edges.length)] : any;
  }

  static String text(Random random) {
    if (isEdge(random)) {
      return TEXTS[random.nextInt(TEXTS.length)];
    }
    // Longer than what fits a length of one byte, at times
    int count = random.nextInt(10) == 0 ? 200 : random.nextInt(12);
    StringBuilder text = new StringBuilder();
    while (count-- > 0) {
      int point = random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1);
      boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
      text.appendCodePoint(surrogate ? 'x' : point);
    }
    return text.toString();
  }

  static ByteString bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(10) == 0 ? 300 : random.nextInt(6)];
    random.nextBytes(bytes);
    return ByteString.copyFrom(bytes);
  }

  static Timestamp timestamp(Random random) {
    long[] edges = {0, -1, MIN_TIMESTAMP, MAX_TIMESTAMP};
    long seconds =
        isEdge(random)
            ? edges[random.nextInt(edges.length)]
            : MIN_TIMESTAMP + Math.floorMod(random.nextLong(), MAX_TIMESTAMP - MIN_TIMESTAMP);
    return Timestamp.newBuilder().setSeconds(seconds).setNanos(nanos(random)).build();
  }

  static Duration duration(Random random) {
    long[] edges = {0, 1, -1, MAX_DURATION, -MAX_DURATION};
    long seconds =
        isEdge(random) ? edges[random.nextInt(edges.length)] : random.nextLong() % MAX_DURATION;
    int sign = seconds < 0 || (seconds == 0 && random.nextBoolean()) ? -1 : 1;
    return Duration.newBuilder().setSeconds(seconds).setNanos(sign * nanos(random)).build();
  }

  private static int nanos(Random random) {
    int[] edges = {0, 1, NANOS - 1, 500_000_000, 1_000_000, 1_000, 20_021_000};
    return isEdge(random) ? edges[random.nextInt(edges.length)] : random.nextInt(NANOS);
  }

  /** A value of JSON that is not null. */
  static Value value(Random random, int depth) {
    Value.Builder value = Value.newBuilder();
    switch (random.nextInt(depth < MAX_DEPTH ? 5 : 3)) {
      case 0 -> value.setNumberValue(finite(random));
      case 1 -> value.setStringValue(text(random));
      case 2 -> value.setBoolValue(random.nextBoolean());
      case 3 -> value.setStructValue(struct(random, depth + 1));
      default -> value.setListValue(list(random, depth + 1));
    }
    return value.build();
  }

  private static Value valueOrNull(Random random, int depth) {
    return random.nextInt(5) == 0
        ? Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build()
        : value(random, depth);
  }

  private static double finite(Random random) {
    double value = random.nextBoolean() ? random.nextInt(1000) : doubleValue(random);
    return Double.isFinite(value) ? value : 0.5;
  }

  static Struct struct(Random random, int depth) {
    Struct.Builder struct = Struct.newBuilder();
    for (int left = random.nextInt(MAX_ELEMENTS); left > 0; left--) {
      struct.putFields(text(random), valueOrNull(random, depth));
    }
    return struct.build();
  }

  static ListValue list(Random random, int depth) {
    ListValue.Builder list = ListValue.newBuilder();
    for (int left = random.nextInt(MAX_ELEMENTS); left > 0; left--) {
      list.addValues(valueOrNull(random, depth));
    }
    return list.build();
  }
}
