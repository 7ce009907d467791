package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.MessageType;
import java.util.List;

/**
 * A record that is a message.
 *
 * @param javaType the record
 * @param madeUp whether the record is generated too
 * @param schema the message
 * @param fields its fields in the order of the record's components
 */
public record MessageModel(
    JavaType javaType, boolean madeUp, MessageType schema, List<FieldModel> fields)
    implements TypeModel {

  public MessageModel {
    fields = List.copyOf(fields);
  }
}
