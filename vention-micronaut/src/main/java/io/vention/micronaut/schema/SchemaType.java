package io.vention.micronaut.schema;

/** A type that the application's {@code .proto} declares: a message or an enum. */
public sealed interface SchemaType permits MessageType, EnumType {

  /**
   * The type's name.
   *
   * @return a simple name in the application's package
   */
  String name();

  /**
   * Where it comes from, for errors.
   *
   * @return the Java type's name; for a message made up for a method, {@code class#method}
   */
  String origin();

  /**
   * What the {@code .proto} says about it.
   *
   * @return the documentation
   */
  Documentation doc();
}
