package io.vention.micronaut.codec;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code google.protobuf.Duration} holds, and how JSON writes it. Its nanoseconds have the
 * sign of its seconds; Java's are never negative.
 */
final class Durations {

  // duration.proto: from -315,576,000,000 to +315,576,000,000 inclusive
  private static final long MAX_SECONDS = 315_576_000_000L;
  private static final int NANOS = 1_000_000_000;
  private static final int NANO_DIGITS = 9;
  private static final int MILLI_NANOS = 1_000_000;
  private static final int MICRO_NANOS = 1_000;

  private static final Pattern TEXT = Pattern.compile("(-?)([0-9]{1,12})(?:\\.([0-9]{1,9}))?s");

  private Durations() {}

  static long seconds(Duration duration) {
    return duration.isNegative() && duration.getNano() > 0
        ? duration.getSeconds() + 1
        : duration.getSeconds();
  }

  static int nanos(Duration duration) {
    long seconds = duration.getSeconds();
    int nanos = duration.getNano();
    return seconds < 0 && nanos > 0 ? nanos - NANOS : nanos;
  }

  static Duration of(long seconds, int nanos, FieldPath path) throws MalformedMessageException {
    boolean mixedSigns = (seconds < 0 && nanos > 0) || (seconds > 0 && nanos < 0);
    if (isOutOfRange(seconds) || Math.abs((long) nanos) >= NANOS || mixedSigns) {
      throw path.malformed(
          "%d s and %d ns are no duration (expected up to %d s either way, and both of one sign)"
              .formatted(seconds, nanos, MAX_SECONDS));
    }
    return Duration.ofSeconds(seconds, nanos);
  }

  static Duration check(Duration duration, FieldPath path) {
    if (isOutOfRange(seconds(duration))) {
      throw path.unencodable(
          duration + " is beyond a duration's range (expected up to " + MAX_SECONDS + " s)");
    }
    return duration;
  }

  private static boolean isOutOfRange(long seconds) {
    return seconds < -MAX_SECONDS || seconds > MAX_SECONDS;
  }

  /** With 0, 3, 6 or 9 digits of a second, as the JSON mapping asks. */
  static String format(Duration duration) {
    long seconds = Math.abs(seconds(duration));
    int nanos = Math.abs(nanos(duration));
    String sign = duration.isNegative() ? "-" : "";
    return sign + seconds + fraction(nanos) + "s";
  }

  private static String fraction(int nanos) {
    if (nanos == 0) {
      return "";
    }
    if (nanos % MILLI_NANOS == 0) {
      return ".%03d".formatted(nanos / MILLI_NANOS);
    }
    return nanos % MICRO_NANOS == 0
        ? ".%06d".formatted(nanos / MICRO_NANOS)
        : ".%09d".formatted(nanos);
  }

  static Duration parse(String text, FieldPath path) throws MalformedMessageException {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw path.malformed(
          Excerpt.of(text) + " is no duration (expected seconds such as \"1.500s\")");
    }
    int sign = matcher.group(1).isEmpty() ? 1 : -1;
    return of(sign * Long.parseLong(matcher.group(2)), sign * nanosOf(matcher.group(3)), path);
  }

  private static int nanosOf(@Nullable String fraction) {
    return fraction == null
        ? 0
        : Integer.parseInt(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
  }
}
