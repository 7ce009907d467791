package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vention.micronaut.processor.schema.EnumModel;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.OneofModel;
import io.vention.micronaut.processor.schema.TypeModel;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.EnumType;
import io.vention.micronaut.schema.FieldLabel;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.MessageField;
import io.vention.micronaut.schema.MessageType;
import java.util.List;
import java.util.stream.Stream;

/** Values of the schema as expressions that make them. */
final class SchemaCode {

  private SchemaCode() {}

  static CodeBlock of(TypeModel type) {
    if (type instanceof OneofModel oneof) {
      return message(oneof.schema(), oneof.members());
    }
    return type instanceof MessageModel message
        ? message(message.schema(), message.fields())
        : enumeration(((EnumModel) type).schema());
  }

  static CodeBlock of(Documentation doc) {
    if (doc.equals(Documentation.NONE)) {
      return CodeBlock.of("$T.NONE", Documentation.class);
    }
    return doc.deprecated()
        ? CodeBlock.of("new $T($S, true)", Documentation.class, doc.text())
        : CodeBlock.of("$T.of($S)", Documentation.class, doc.text());
  }

  private static CodeBlock message(MessageType message, List<FieldModel> fields) {
    return CodeBlock.of(
        "new $T($S, $S, $L, $L)",
        MessageType.class,
        message.name(),
        message.origin(),
        list(fields.stream().map(SchemaCode::field)),
        of(message.doc()));
  }

  private static CodeBlock field(FieldModel model) {
    MessageField field = model.schema();
    return CodeBlock.of(
        "new $T($L, $S, $S, $T.$L, $L, $L, $L)",
        MessageField.class,
        field.number(),
        field.name(),
        field.jsonName(),
        FieldLabel.class,
        field.label(),
        field.mapKey() == null ? CodeBlock.of("null") : fieldType(field.mapKey()),
        model.shape().kind() instanceof Kind.Protobuf protobuf
            ? ProtobufCode.fieldType(protobuf)
            : fieldType(field.type()),
        of(field.doc()));
  }

  private static CodeBlock fieldType(FieldType type) {
    if (type instanceof FieldType.Message message) {
      return CodeBlock.of("new $T($S)", FieldType.Message.class, message.name());
    }
    if (type instanceof FieldType.Enumeration enumeration) {
      return CodeBlock.of("new $T($S)", FieldType.Enumeration.class, enumeration.name());
    }
    return CodeBlock.of("$T.$L", FieldType.Scalar.class, type);
  }

  private static CodeBlock enumeration(EnumType enumeration) {
    return CodeBlock.of(
        "new $T($S, $S, $L, $L)",
        EnumType.class,
        enumeration.name(),
        enumeration.origin(),
        list(enumeration.values().stream().map(SchemaCode::value)),
        of(enumeration.doc()));
  }

  private static CodeBlock value(EnumType.Value value) {
    return CodeBlock.of(
        "new $T($L, $S, $L)", EnumType.Value.class, value.number(), value.name(), of(value.doc()));
  }

  private static CodeBlock list(Stream<CodeBlock> elements) {
    List<CodeBlock> all = elements.toList();
    return all.isEmpty()
        ? CodeBlock.of("$T.of()", List.class)
        : CodeBlock.of("$T.of(\n$L)", List.class, CodeBlock.join(all, ",\n"));
  }
}
