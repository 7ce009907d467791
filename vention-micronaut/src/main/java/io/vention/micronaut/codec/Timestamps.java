package io.vention.micronaut.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** What {@code google.protobuf.Timestamp} holds, and how JSON writes it. */
final class Timestamps {

  // timestamp.proto: from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z inclusive
  private static final long MIN_SECONDS = -62_135_596_800L;
  private static final long MAX_SECONDS = 253_402_300_799L;
  private static final int NANOS = 1_000_000_000;

  private static final String RANGE =
      "expected 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z";

  /** RFC 3339, with upper-case letters and seconds: Java's own ISO formats take more. */
  private static final DateTimeFormatter RFC_3339 =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("'-'MM'-'dd'T'HH':'mm':'ss")
          .optionalStart()
          .appendLiteral('.')
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, false)
          .optionalEnd()
          .appendOffset("+HH:MM", "Z")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Timestamps() {}

  static Instant ofEpoch(long seconds, int nanos, FieldPath path) throws MalformedMessageException {
    if (isOutOfRange(seconds) || nanos < 0 || nanos >= NANOS) {
      throw path.malformed(
          "%d s and %d ns since 1970 are no timestamp (%s)".formatted(seconds, nanos, RANGE));
    }
    return Instant.ofEpochSecond(seconds, nanos);
  }

  static Instant parse(String text, FieldPath path) throws MalformedMessageException {
    try {
      Instant instant = OffsetDateTime.parse(text, RFC_3339).toInstant();
      if (!isOutOfRange(instant.getEpochSecond())) {
        return instant;
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw path.malformed(
        Excerpt.of(text)
            + " is no timestamp (expected RFC 3339 such as \"2024-05-31T14:30:05.250Z\", within"
            + " years 1 to 9999)");
  }

  static Instant check(Instant instant, FieldPath path) {
    if (isOutOfRange(instant.getEpochSecond())) {
      throw path.unencodable(instant + " is beyond a timestamp's range (" + RANGE + ")");
    }
    return instant;
  }

  private static boolean isOutOfRange(long seconds) {
    return seconds < MIN_SECONDS || seconds > MAX_SECONDS;
  }
}
