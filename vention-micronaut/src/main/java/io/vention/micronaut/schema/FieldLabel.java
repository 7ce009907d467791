package io.vention.micronaut.schema;

/** How many values a field has, and whether it tells none from the default. */
public enum FieldLabel {
  /** One value; a scalar's absence is its default value. */
  SINGULAR,
  /** One value or none, told apart: {@code optional}. */
  OPTIONAL,
  /** Any number of values. */
  REPEATED,
  /** One message, in a oneof: of all such fields of a message exactly one is set. */
  ONEOF
}
