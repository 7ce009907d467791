package io.vention.micronaut.schema;

/** What a field holds: a scalar, or a message or enum by name. */
public sealed interface FieldType {

  /** Protobuf's scalar types, as far as Java types map to them. */
  enum Scalar implements FieldType {
    DOUBLE,
    FLOAT,
    INT32,
    INT64,
    BOOL,
    STRING,
    BYTES
  }

  /**
   * A message.
   *
   * @param name its simple name in the application's package, or a full name with a leading dot
   */
  record Message(String name) implements FieldType {}

  /**
   * An enum.
   *
   * @param name its simple name in the application's package
   */
  record Enumeration(String name) implements FieldType {}
}
