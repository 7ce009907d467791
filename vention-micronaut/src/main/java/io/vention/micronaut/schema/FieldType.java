package io.vention.micronaut.schema;

/** What a field holds: a scalar, or a message or enum by name. */
public sealed interface FieldType {

  /** Protobuf's scalar types, as far as Java types map to them. */
  enum Scalar implements FieldType {
    /** A number of 64 bits with a binary point. */
    DOUBLE,
    /** A number of 32 bits with a binary point. */
    FLOAT,
    /** A whole number of 32 bits. */
    INT32,
    /** A whole number of 64 bits. */
    INT64,
    /** True or false. */
    BOOL,
    /** Text in UTF-8. */
    STRING,
    /** Bytes. */
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
   * @param name its simple name in the application's package, or a full name with a leading dot
   */
  record Enumeration(String name) implements FieldType {}
}
