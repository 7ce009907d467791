package io.vention.micronaut.schema;

import java.util.List;

/**
 * A message.
 *
 * @param name its simple name in the application's package
 * @param origin the Java type's name; for a message made up for a method, {@code class#method}
 * @param fields its fields in the order of declaration
 * @param doc what the {@code .proto} says about it
 */
public record MessageType(String name, String origin, List<MessageField> fields, Documentation doc)
    implements SchemaType {

  /** The name of the oneof that the fields labelled {@link FieldLabel#ONEOF} are in. */
  public static final String ONEOF = "kind";

  /**
   * Copies the list.
   *
   * @param name its simple name in the application's package
   * @param origin the Java type's name; for a message made up for a method, {@code class#method}
   * @param fields its fields in the order of declaration
   * @param doc what the {@code .proto} says about it
   */
  public MessageType {
    fields = List.copyOf(fields);
  }

  /** The fields in no oneof, which stand first. */
  List<MessageField> plainFields() {
    return fields.stream().filter(field -> field.label() != FieldLabel.ONEOF).toList();
  }

  /** The fields in the oneof; none where the message has none. */
  List<MessageField> oneofFields() {
    return fields.stream().filter(field -> field.label() == FieldLabel.ONEOF).toList();
  }
}
