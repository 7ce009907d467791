package io.vention.micronaut.codec;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What Java's optional types hold, and the other way round. A null in place of one holds nothing.
 */
public final class Optionals {

  private Optionals() {}

  /**
   * What an optional holds.
   *
   * @param optional the optional
   * @return the value, or null
   */
  public static @Nullable Integer value(OptionalInt optional) {
    return optional.isEmpty() ? null : optional.getAsInt();
  }

  /**
   * What an optional holds.
   *
   * @param optional the optional
   * @return the value, or null
   */
  public static @Nullable Long value(OptionalLong optional) {
    return optional.isEmpty() ? null : optional.getAsLong();
  }

  /**
   * What an optional holds.
   *
   * @param optional the optional
   * @return the value, or null
   */
  public static @Nullable Double value(OptionalDouble optional) {
    return optional.isEmpty() ? null : optional.getAsDouble();
  }

  /**
   * An optional.
   *
   * @param value what it holds, or null
   * @return the optional
   */
  public static OptionalInt ofInt(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /**
   * An optional.
   *
   * @param value what it holds, or null
   * @return the optional
   */
  public static OptionalLong ofLong(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /**
   * An optional.
   *
   * @param value what it holds, or null
   * @return the optional
   */
  public static OptionalDouble ofDouble(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
