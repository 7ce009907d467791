package io.vention.micronaut.schema;

import java.util.ArrayList;
import java.util.List;

/** Messages and enums in few words. */
public final class Types {

  private Types() {}

  public static MessageType message(String name, MessageField... fields) {
    return message("com.acme." + name, name, fields);
  }

  public static MessageType message(String origin, String name, MessageField... fields) {
    return new MessageType(name, origin, List.of(fields), Documentation.NONE);
  }

  /** An enum whose values are numbered from 0. */
  public static EnumType enumeration(String name, String... values) {
    List<EnumType.Value> numbered = new ArrayList<>();
    for (String value : values) {
      numbered.add(new EnumType.Value(numbered.size(), value, Documentation.NONE));
    }
    return new EnumType(name, "com.acme." + name, numbered, Documentation.NONE);
  }

  public static MessageField field(int number, String name, FieldType type) {
    return field(number, name, FieldLabel.SINGULAR, type);
  }

  public static MessageField field(int number, String name, FieldLabel label, FieldType type) {
    return new MessageField(
        number, name, FieldNames.json(name), label, null, type, Documentation.NONE);
  }

  public static MessageField map(int number, String name, FieldType.Scalar key, FieldType value) {
    return new MessageField(
        number, name, FieldNames.json(name), FieldLabel.REPEATED, key, value, Documentation.NONE);
  }

  public static MessageField withJsonName(MessageField field, String jsonName) {
    return new MessageField(
        field.number(),
        field.name(),
        jsonName,
        field.label(),
        field.mapKey(),
        field.type(),
        field.doc());
  }

  public static MessageField with(MessageField field, Documentation doc) {
    return new MessageField(
        field.number(),
        field.name(),
        field.jsonName(),
        field.label(),
        field.mapKey(),
        field.type(),
        doc);
  }

  public static FieldType ref(String message) {
    return new FieldType.Message(message);
  }

  public static FieldType enumRef(String enumeration) {
    return new FieldType.Enumeration(enumeration);
  }
}
