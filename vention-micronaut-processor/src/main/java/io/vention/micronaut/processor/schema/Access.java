package io.vention.micronaut.processor.schema;

import org.jspecify.annotations.Nullable;

/**
 * How code gets at a property of a message's class.
 *
 * @param read what has its value
 * @param write what sets it; null where the constructor does
 */
public record Access(Member read, @Nullable Member write) {

  /**
   * A member of a class.
   *
   * @param name its name
   * @param isField whether it is a field, else a method
   */
  public record Member(String name, boolean isField) {}

  /**
   * The access to a record's component.
   *
   * @param name its name
   * @return its accessor, and no other way to set it than the constructor
   */
  public static Access component(String name) {
    return new Access(new Member(name, false), null);
  }
}
