package io.vention.micronaut.processor.write;

import io.vention.micronaut.processor.schema.EnumModel;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Presence;
import io.vention.micronaut.processor.schema.TextEnumModel;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.EnumType;
import io.vention.micronaut.schema.FieldLabel;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.MessageField;
import io.vention.micronaut.schema.MessageType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Models as the scan would build them from elements. */
final class TestModels {

  static final String PACKAGE = "com.example";

  private TestModels() {}

  static JavaType type(String name) {
    return new JavaType(PACKAGE, name);
  }

  static Kind.MessageKind messageKind(String name) {
    return new Kind.MessageKind(type(name));
  }

  static Kind.EnumKind enumKind(String name) {
    return new Kind.EnumKind(type(name));
  }

  static Shape one(Kind kind) {
    return new Shape.Single(kind, Presence.REQUIRED);
  }

  static Shape nullable(Kind kind) {
    return new Shape.Single(kind, Presence.NULLABLE);
  }

  static MessageModel message(String name, FieldModel... fields) {
    return message(name, List.of(fields));
  }

  static MessageModel message(String name, List<FieldModel> fields) {
    MessageType schema =
        new MessageType(
            name,
            PACKAGE + "." + name,
            fields.stream().map(FieldModel::schema).toList(),
            Documentation.NONE);
    return new MessageModel(type(name), true, schema, fields);
  }

  /** An enum of these constants, the first of which is the zero if it is {@code UNSPECIFIED}. */
  static EnumModel enumeration(String name, String... constants) {
    boolean zero = constants[0].equals("UNSPECIFIED");
    List<EnumType.Value> values = new ArrayList<>();
    List<EnumModel.Constant> models = new ArrayList<>();
    if (!zero) {
      values.add(value(name, "UNSPECIFIED", 0));
    }
    for (String constant : constants) {
      EnumType.Value value = value(name, constant, values.size());
      values.add(value);
      models.add(new EnumModel.Constant(constant, value));
    }
    EnumType schema = new EnumType(name, PACKAGE + "." + name, values, Documentation.NONE);
    return new EnumModel(type(name), schema, models, zero);
  }

  /** An enum that is a string, whose texts are its constants' names in lower case. */
  static TextEnumModel textEnum(String name, String... constants) {
    return new TextEnumModel(
        type(name),
        Stream.of(constants)
            .map(
                constant -> new TextEnumModel.Constant(constant, constant.toLowerCase(Locale.ROOT)))
            .toList());
  }

  static Kind.TextEnumKind textEnumKind(TextEnumModel model) {
    return new Kind.TextEnumKind(model.javaType(), model.texts());
  }

  private static EnumType.Value value(String enumName, String constant, int number) {
    return new EnumType.Value(number, Names.enumValue(enumName, constant), Documentation.NONE);
  }

  static FieldModel field(int number, String property, Shape shape) {
    MessageField schema =
        new MessageField(
            number,
            Names.field(property),
            property,
            label(shape),
            shape instanceof Shape.Mapped mapped
                ? (FieldType.Scalar) fieldType(mapped.key())
                : null,
            fieldType(kind(shape)),
            Documentation.NONE);
    return new FieldModel(schema, property, shape);
  }

  private static FieldLabel label(Shape shape) {
    if (shape instanceof Shape.Single single) {
      return single.presence() == Presence.REQUIRED ? FieldLabel.SINGULAR : FieldLabel.OPTIONAL;
    }
    return FieldLabel.REPEATED;
  }

  /** What a field's values are; of a map, the values. */
  static Kind kind(Shape shape) {
    if (shape instanceof Shape.Single single) {
      return single.kind();
    }
    return shape instanceof Shape.Repeated repeated
        ? repeated.element()
        : ((Shape.Mapped) shape).value();
  }

  private static FieldType fieldType(Kind kind) {
    if (kind instanceof Kind.Plain plain) {
      return switch (plain) {
        case BOOLEAN -> FieldType.Scalar.BOOL;
        case BYTE, SHORT, INT -> FieldType.Scalar.INT32;
        case LONG -> FieldType.Scalar.INT64;
        case FLOAT -> FieldType.Scalar.FLOAT;
        case DOUBLE -> FieldType.Scalar.DOUBLE;
        case CHAR, STRING -> FieldType.Scalar.STRING;
        case BYTES, BYTE_BUFFER -> FieldType.Scalar.BYTES;
      };
    }
    if (kind instanceof Kind.WellKnown wellKnown) {
      return switch (wellKnown) {
        case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> wellKnown("Timestamp");
        case DURATION -> wellKnown("Duration");
        case STRUCT -> wellKnown("Struct");
        case VALUE, JSON_NODE -> wellKnown("Value");
        case LIST_VALUE -> wellKnown("ListValue");
      };
    }
    if (kind instanceof Kind.EnumKind enumKind) {
      return new FieldType.Enumeration(enumKind.type().name());
    }
    return kind instanceof Kind.MessageKind message
        ? new FieldType.Message(message.type().name())
        : FieldType.Scalar.STRING;
  }

  private static FieldType wellKnown(String name) {
    return new FieldType.Message(".google.protobuf." + name);
  }
}
