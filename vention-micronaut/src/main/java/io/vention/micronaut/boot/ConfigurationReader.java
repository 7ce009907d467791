package io.vention.micronaut.boot;

import io.micronaut.core.value.PropertyResolver;
import java.util.List;
import java.util.Optional;

/** Reads values by their keys, and notes those that are wrong. */
final class ConfigurationReader {

  private final PropertyResolver properties;
  private final List<String> problems;

  ConfigurationReader(PropertyResolver properties, List<String> problems) {
    this.properties = properties;
    this.problems = problems;
  }

  /** The value of a key; empty where it has none, or a wrong one. */
  <T> Optional<T> read(ConfigurationKey<T> key) {
    return properties.getProperty(key.name(), Object.class).flatMap(found -> parse(key, found));
  }

  private <T> Optional<T> parse(ConfigurationKey<T> key, Object found) {
    Optional<T> value = key.parse().apply(found.toString().strip());
    if (value.isEmpty()) {
      problems.add(key.name() + ": " + found + " (expected: " + key.expected() + ")");
    }
    return value;
  }
}
