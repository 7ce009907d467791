package io.vention.micronaut.processor.scan;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations in annotations: a number with a unit. */
final class Durations {

  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

  private static final Map<String, LongFunction<Duration>> UNITS =
      Map.of(
          "ms", Duration::ofMillis,
          "s", Duration::ofSeconds,
          "m", Duration::ofMinutes,
          "h", Duration::ofHours,
          "d", Duration::ofDays);

  private Durations() {}

  /** The duration; empty where the text is none, or it is zero. */
  static Optional<Duration> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    LongFunction<Duration> unit = UNITS.get(matcher.group(2));
    return Optional.ofNullable(unit)
        .map(of -> of.apply(Long.parseLong(matcher.group(1))))
        .filter(duration -> !duration.isZero());
  }
}
