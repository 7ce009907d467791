package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.MessageType;
import java.util.List;

/**
 * A sealed type that is a message with one oneof.
 *
 * @param javaType the interface or abstract class
 * @param schema the message
 * @param members the oneof's fields in the order of what the type permits, each of one of its
 *     classes
 */
public record OneofModel(JavaType javaType, MessageType schema, List<FieldModel> members)
    implements TypeModel {

  public OneofModel {
    members = List.copyOf(members);
  }
}
