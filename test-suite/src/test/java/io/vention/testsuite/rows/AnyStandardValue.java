package io.vention.testsuite.rows;

import io.micronaut.json.tree.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Any value of Java's own types, many of them at the edge. Minus zero is not among them: {@code
 * JsonFormat} reads it as zero.
 */
final class AnyStandardValue {

  private static final long MIN_TIMESTAMP = -62_135_596_800L;
  private static final long MAX_TIMESTAMP = 253_402_300_799L;
  private static final long MAX_DURATION = 315_576_000_000L;
  private static final int MAX_NANOS = 999_999_999;
  private static final int HOURS = 37;
  private static final int MAX_HOURS = 18;
  private static final int MAX_DEPTH = 2;
  private static final int MAX_ELEMENTS = 3;

  private static final Arbitrary<Byte> TINY = Arbitraries.bytes();
  private static final Arbitrary<Short> SMALL = Arbitraries.shorts();
  private static final Arbitrary<Integer> WHOLE = edges(Arbitraries.integers(), 0, 1, -1, 1 << 31);
  private static final Arbitrary<Long> BIG =
      edges(Arbitraries.longs(), 0L, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);

  private static final Arbitrary<Float> SINGLE =
      edges(
              Arbitraries.floats(),
              0f,
              Float.NaN,
              Float.POSITIVE_INFINITY,
              Float.NEGATIVE_INFINITY,
              Float.MIN_VALUE,
              Float.MAX_VALUE,
              0.1f)
          .map(value -> value == 0 ? 0f : value);

  private static final Arbitrary<Double> FINITE =
      edges(Arbitraries.doubles(), 0d, Double.MIN_VALUE, -Double.MAX_VALUE, 0.1, 1e22)
          .map(value -> value == 0 ? 0d : value);

  private static final Arbitrary<Double> REAL =
      edges(FINITE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  private static final Arbitrary<String> TEXT =
      edges(
          Arbitraries.strings().ofMaxLength(20),
          "",
          "\u0000",
          "\"\\/\b\f\n\r\t",
          "\u00e9\u20ac",
          "\ud83d\ude00",
          "null",
          "<&'>",
          "\u2028",
          "long ".repeat(60));

  private static final Arbitrary<Character> LETTER =
      edges(Arbitraries.chars().filter(c -> !Character.isSurrogate(c)), '\0', 'a', '\u20ac');

  private static final Arbitrary<byte[]> RAW = Arbitraries.bytes().array(byte[].class);

  private static final Arbitrary<Instant> AT =
      Combinators.combine(
              edges(
                  Arbitraries.longs().between(MIN_TIMESTAMP, MAX_TIMESTAMP),
                  0L,
                  -1L,
                  MIN_TIMESTAMP,
                  MAX_TIMESTAMP),
              edges(Arbitraries.integers().between(0, MAX_NANOS), 0, 1, 20_021_000, MAX_NANOS))
          .as(Instant::ofEpochSecond);

  private static final Arbitrary<Duration> LASTING =
      edges(
              Arbitraries.longs().between(-MAX_DURATION + 1, MAX_DURATION - 1),
              0L,
              -1L,
              MAX_DURATION - 1)
          .flatMap(
              seconds ->
                  edges(Arbitraries.integers().between(0, MAX_NANOS), 0, 1, 500_000_000)
                      .map(nanos -> Duration.ofSeconds(seconds, nanos)));

  private static final Arbitrary<LocalDate> DAY =
      Arbitraries.integers().between(-3_000_000, 3_000_000).map(LocalDate::ofEpochDay);
  private static final Arbitrary<LocalTime> TIME =
      edges(Arbitraries.longs().between(0, 86_399_999_999_999L), 0L, 36_000_000_000_000L)
          .map(LocalTime::ofNanoOfDay);
  private static final Arbitrary<BigInteger> HUGE =
      edges(
          Arbitraries.bigIntegers(),
          BigInteger.ZERO,
          BigInteger.TEN.pow(300),
          BigInteger.ONE.shiftLeft(64));

  private static final Arbitrary<Object> LOOSE = loose(0);
  private static final Arbitrary<Map<String, Object>> STRUCT = struct(LOOSE.injectNull(0.2));

  private static final Map<Type, Arbitrary<?>> ALL =
      Map.ofEntries(
          Map.entry(boolean.class, Arbitraries.of(true, false)),
          Map.entry(Boolean.class, Arbitraries.of(true, false)),
          Map.entry(byte.class, TINY),
          Map.entry(Byte.class, TINY),
          Map.entry(short.class, SMALL),
          Map.entry(Short.class, SMALL),
          Map.entry(int.class, WHOLE),
          Map.entry(Integer.class, WHOLE),
          Map.entry(long.class, BIG),
          Map.entry(Long.class, BIG),
          Map.entry(float.class, SINGLE),
          Map.entry(Float.class, SINGLE),
          Map.entry(double.class, REAL),
          Map.entry(Double.class, REAL),
          Map.entry(char.class, LETTER),
          Map.entry(Character.class, LETTER),
          Map.entry(String.class, TEXT),
          Map.entry(byte[].class, RAW),
          Map.entry(ByteBuffer.class, RAW.map(ByteBuffer::wrap)),
          Map.entry(Instant.class, AT),
          Map.entry(OffsetDateTime.class, AT.map(at -> at.atOffset(offset(at)))),
          Map.entry(ZonedDateTime.class, AT.map(at -> at.atZone(zone(at)))),
          Map.entry(Duration.class, LASTING),
          Map.entry(LocalDate.class, DAY),
          Map.entry(LocalTime.class, TIME),
          Map.entry(LocalDateTime.class, Combinators.combine(DAY, TIME).as(LocalDateTime::of)),
          Map.entry(UUID.class, Combinators.combine(BIG, BIG).as(UUID::new)),
          Map.entry(URI.class, WHOLE.map(n -> URI.create(n == 0 ? "" : "http://a/\u00e9?q=" + n))),
          Map.entry(BigInteger.class, HUGE),
          Map.entry(
              BigDecimal.class,
              Combinators.combine(HUGE, Arbitraries.integers().between(-9_000, 9_000))
                  .as(BigDecimal::new)),
          Map.entry(Object.class, LOOSE),
          Map.entry(JsonNode.class, LOOSE.injectNull(0.2).map(JsonNode::from)));

  private AnyStandardValue() {}

  /** Values of a type; null where it is not one of these. */
  static @Nullable Arbitrary<?> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      List<Type> of = List.of(generic.getActualTypeArguments());
      if (generic.getRawType() == Map.class && of.equals(List.of(String.class, Object.class))) {
        return STRUCT;
      }
      return generic.getRawType() == List.class && of.equals(List.of(Object.class))
          ? LOOSE.injectNull(0.2).list().ofMaxSize(MAX_ELEMENTS)
          : null;
    }
    return ALL.get(type);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // jqwik only reads the array
  private static <T> Arbitrary<T> edges(Arbitrary<T> any, T... edges) {
    return Arbitraries.oneOf(Arbitraries.of(edges), any, any);
  }

  /** A loosely typed value that is not null, as JSON may be. */
  private static Arbitrary<Object> loose(int depth) {
    Arbitrary<Object> scalar =
        Arbitraries.oneOf(
            TEXT.asGeneric(),
            Arbitraries.of(true, false).asGeneric(),
            WHOLE.asGeneric(),
            FINITE.asGeneric());
    if (depth > MAX_DEPTH) {
      return scalar;
    }
    Arbitrary<Object> inner = loose(depth + 1).injectNull(0.2);
    return Arbitraries.oneOf(
        scalar,
        scalar,
        struct(inner).asGeneric(),
        inner.list().ofMaxSize(MAX_ELEMENTS).asGeneric());
  }

  private static Arbitrary<Map<String, Object>> struct(Arbitrary<Object> value) {
    return Arbitraries.maps(TEXT, value).ofMaxSize(MAX_ELEMENTS);
  }

  /** One for each instant, as equal instants are one on the wire. */
  private static ZoneOffset offset(Instant at) {
    return ZoneOffset.ofHours(Math.floorMod(at.getEpochSecond(), HOURS) - MAX_HOURS);
  }

  private static ZoneId zone(Instant at) {
    return at.getEpochSecond() % 2 == 0 ? offset(at) : ZoneId.of("Europe/Berlin");
  }
}
