package io.vention.micronaut.processor.scan;

import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Presence;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Finds or makes up the message that carries a value. */
final class Payloads {

  private final BeanClass bean;

  Payloads(BeanClass bean) {
    this.bean = bean;
  }

  /** The message that carries a parameter or result by itself; null where one is to be made up. */
  @Nullable Payload ownMessage(Shape shape, boolean nullable) {
    if (nullable || !(shape instanceof Shape.Single single) || isOptional(single)) {
      return null;
    }
    if (single.kind() instanceof Kind.EnumKind) {
      return null;
    }
    return single.kind() instanceof Kind.MessageKind message
        ? message(message)
        : new Payload.Standard(single.kind());
  }

  /** The message that an item of a stream is; null where one is to be made up. */
  @Nullable Payload ownItem(Shape shape) {
    return shape instanceof Shape.Single single
            && !isOptional(single)
            && single.kind() instanceof Kind.MessageKind message
        ? message(message)
        : null;
  }

  /** Without a null to say it, a primitive's wrapper is like the primitive. */
  private static boolean isOptional(Shape.Single single) {
    return single.presence() != Presence.REQUIRED && single.presence() != Presence.NULLABLE;
  }

  private Payload message(Kind.MessageKind kind) {
    return new Payload.Message(kind.type(), bean.types().name(kind.type()));
  }

  /** A message with one field {@code value}, or {@code values} where there may be several. */
  Payload madeUp(String name, String member, Shape shape, Place place) {
    FieldTable fields = new FieldTable(bean.types(), "value", bean.problems());
    String value = shape instanceof Shape.Single ? "value" : "values";
    fields.add(place, Property.unnamed(value), shape);
    return madeUp(name, member, fields);
  }

  /** A message with fields. */
  Payload madeUp(String name, String member, FieldTable fields) {
    MessageType schema =
        new MessageType(name, bean.origin(member), fields.schema(), Documentation.NONE);
    return new Payload.MadeUp(
        new MessageModel(bean.javaType().generated("_" + name), true, schema, fields.all()));
  }
}
