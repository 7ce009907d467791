package io.vention.micronaut.boot;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.runtime.converters.time.TimeConverterRegistrar;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A key of the configuration with what its value may be.
 *
 * @param name the whole key
 * @param expected the values that it may have, for people
 * @param parse reads a value; empty if it is none of these
 * @param <T> the type of its value
 */
record ConfigurationKey<T>(String name, String expected, Function<String, Optional<T>> parse) {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,10})([KMG]B)?");
  private static final Pattern PATH = Pattern.compile("/*|/?[\\w.~-]+(/[\\w.~-]+)*/?");
  private static final MutableConversionService CONVERSIONS = MutableConversionService.create();

  static {
    // the beans that convert are not there before the application starts
    new TimeConverterRegistrar().register(CONVERSIONS);
  }

  static ConfigurationKey<String> text(String name) {
    return new ConfigurationKey<>(name, "a text", Optional::of);
  }

  /**
   * True or false, as they stand in {@code @Requires}: in lower case, and no other words for them.
   */
  static ConfigurationKey<Boolean> bool(String name) {
    return new ConfigurationKey<>(
        name,
        "true or false",
        value ->
            switch (value) {
              case "true" -> Optional.of(true);
              case "false" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  static ConfigurationKey<Integer> number(String name, int least, int most) {
    return new ConfigurationKey<>(
        name,
        "a whole number from " + least + " to " + most,
        value -> wholeNumber(value).filter(n -> n >= least && n <= most).map(Long::intValue));
  }

  static ConfigurationKey<Integer> size(String name) {
    return new ConfigurationKey<>(
        name,
        "a number of bytes from 1 to " + Integer.MAX_VALUE + ", or one with KB, MB or GB behind it",
        value -> bytes(value).filter(n -> n >= 1 && n <= Integer.MAX_VALUE).map(Long::intValue));
  }

  static ConfigurationKey<Duration> duration(String name) {
    return new ConfigurationKey<>(
        name,
        "a duration of more than zero, such as 500ms, 30s or 5m",
        ConfigurationKey::positiveDuration);
  }

  /** A duration, or nothing, which is read as zero. */
  static ConfigurationKey<Duration> durationOrNone(String name) {
    return new ConfigurationKey<>(
        name,
        "a duration of more than zero, such as 30s or 5m, or nothing for never",
        value -> value.isEmpty() ? Optional.of(Duration.ZERO) : positiveDuration(value));
  }

  static <E extends Enum<E>> ConfigurationKey<E> oneOf(String name, Class<E> type) {
    E[] constants = type.getEnumConstants();
    return new ConfigurationKey<>(
        name,
        Arrays.stream(constants)
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or ")),
        value ->
            Arrays.stream(constants).filter(c -> c.name().equalsIgnoreCase(value)).findFirst());
  }

  /** A path of a URL; it is read with a slash at its start and none at its end, or as empty. */
  static ConfigurationKey<String> path(String name) {
    return new ConfigurationKey<>(
        name,
        "a path of letters, digits, and . _ ~ - between slashes, or nothing",
        value ->
            PATH.matcher(value).matches()
                ? Optional.of(withoutOuterSlashes(value))
                : Optional.empty());
  }

  static ConfigurationKey<Path> file(String name) {
    return new ConfigurationKey<>(name, "the path of a file", ConfigurationKey::filePath);
  }

  private static Optional<Path> filePath(String value) {
    try {
      return Optional.of(Path.of(value))
          .filter(path -> !value.isEmpty() && path.getFileName() != null);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String withoutOuterSlashes(String path) {
    String inner = path.replaceAll("^/+|/+$", "");
    return inner.isEmpty() ? "" : "/" + inner;
  }

  private static Optional<Long> wholeNumber(String value) {
    return value.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
  }

  private static Optional<Long> bytes(String value) {
    Matcher size = SIZE.matcher(value.toUpperCase(Locale.ROOT).replace(" ", ""));
    if (!size.matches()) {
      return Optional.empty();
    }
    int shift = size.group(2) == null ? 0 : 10 * (1 + "KMG".indexOf(size.group(2).charAt(0)));
    return Optional.of(Long.parseLong(size.group(1)) << shift);
  }

  private static Optional<Duration> positiveDuration(String value) {
    return CONVERSIONS
        .convert(value, Duration.class)
        .filter(duration -> !duration.isZero() && !duration.isNegative());
  }
}
