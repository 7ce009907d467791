package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.MessageType;
import java.util.List;

/**
 * A record or class that is a message.
 *
 * @param javaType the record or class
 * @param madeUp whether it is a record that is generated too
 * @param schema the message
 * @param fields its fields in the order of declaration
 * @param creator what makes it of their values
 */
public record MessageModel(
    JavaType javaType, boolean madeUp, MessageType schema, List<FieldModel> fields, Creator creator)
    implements TypeModel {

  public MessageModel {
    fields = List.copyOf(fields);
  }

  /**
   * A record that is a message.
   *
   * @param javaType the record
   * @param madeUp whether the record is generated too
   * @param schema the message
   * @param fields its fields in the order of the record's components
   */
  public MessageModel(
      JavaType javaType, boolean madeUp, MessageType schema, List<FieldModel> fields) {
    this(javaType, madeUp, schema, fields, Creator.canonical(fields));
  }
}
