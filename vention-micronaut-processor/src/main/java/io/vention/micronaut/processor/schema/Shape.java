package io.vention.micronaut.processor.schema;

/** How Java holds a field's values. Together with its kinds it says the whole Java type. */
public sealed interface Shape {

  /**
   * What the field holds, or each of its elements, or of its map's values.
   *
   * @return a kind
   */
  Kind kind();

  /**
   * One value, or perhaps none.
   *
   * @param kind what it is
   * @param presence how Java says that there is none
   */
  record Single(Kind kind, Presence presence) implements Shape {}

  /**
   * Any number of values; never null after reading, and null is written as none.
   *
   * @param element what each is; none is null
   * @param container what holds them
   */
  record Repeated(Kind element, Container container) implements Shape {

    @Override
    public Kind kind() {
      return element;
    }
  }

  /**
   * A map; never null after reading, and null is written as empty.
   *
   * @param key what the keys are: a string, an integer or a boolean
   * @param value what the values are; none is null
   */
  record Mapped(Kind key, Kind value) implements Shape {

    @Override
    public Kind kind() {
      return value;
    }
  }

  /** How Java says that there is no value. */
  enum Presence {
    /** It cannot: a primitive, or a reference that is never null. */
    REQUIRED,
    /** By null: a primitive's wrapper, or a reference that is {@code @Nullable}. */
    NULLABLE,
    /** By {@link java.util.Optional}. */
    OPTIONAL,
    /** By {@link java.util.OptionalInt}. */
    OPTIONAL_INT,
    /** By {@link java.util.OptionalLong}. */
    OPTIONAL_LONG,
    /** By {@link java.util.OptionalDouble}. */
    OPTIONAL_DOUBLE
  }

  /** What holds several values. */
  enum Container {
    /** {@link java.util.List}. */
    LIST,
    /** {@link java.util.Set}. */
    SET,
    /** {@link java.util.Collection}. */
    COLLECTION,
    /** An array, of primitives where the kind has one. */
    ARRAY,
    /** An array of a primitive's wrappers. */
    WRAPPER_ARRAY
  }
}
