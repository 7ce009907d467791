package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.ProtobufCodec;
import io.vention.micronaut.codec.ProtobufEnumCodec;
import io.vention.micronaut.codec.ScalarType;
import io.vention.micronaut.codec.StandardCodecs;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.ImportedType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Classes that protoc generated: they are asked for what only they know. */
final class ProtobufCode {

  private static final String VALUE = "com.google.protobuf.Value";
  private static final String EMPTY = "com.google.protobuf.Empty";

  private ProtobufCode() {}

  static boolean isValue(Kind kind) {
    return kind instanceof Kind.ProtobufMessage message
        && message.type().canonicalName().equals(VALUE);
  }

  /** The message's codec; that of {@code Empty} takes a body without a byte for one. */
  static CodeBlock codec(JavaType type) {
    if (type.canonicalName().equals(EMPTY)) {
      return CodeBlock.of("$T.EMPTY", StandardCodecs.class);
    }
    return CodeBlock.of("$T.of($T.getDefaultInstance())", ProtobufCodec.class, JavaNames.of(type));
  }

  static CodeBlock messageName(JavaType type) {
    return CodeBlock.of("$T.name($T.getDescriptor())", ImportedType.class, JavaNames.of(type));
  }

  static CodeBlock fieldType(Kind.Protobuf kind) {
    return CodeBlock.of(
        "new $T($L)",
        kind instanceof Kind.ProtobufEnum ? FieldType.Enumeration.class : FieldType.Message.class,
        messageName(kind.type()));
  }

  static CodeBlock imported(JavaType type) {
    ClassName name = JavaNames.of(type);
    return CodeBlock.of("new $T($T.class, $T.getDescriptor())", ImportedType.class, name, name);
  }

  /** Constants of the codecs of a message's fields, each once. */
  static List<FieldSpec> constants(MessageModel message) {
    return message.fields().stream()
        .map(FieldModel::shape)
        .flatMap(
            shape ->
                shape.kind() instanceof Kind.Protobuf protobuf
                    ? Stream.of(protobuf)
                    : Stream.empty())
        .distinct()
        .map(ProtobufCode::declaration)
        .toList();
  }

  /** The name of such a constant, which no field's is: those are in upper case. */
  static String constant(Kind.Protobuf kind) {
    return "codecOf_" + kind.type().canonicalName().replace('.', '_');
  }

  private static FieldSpec declaration(Kind.Protobuf kind) {
    ClassName name = JavaNames.of(kind.type());
    boolean scalar = kind instanceof Kind.ProtobufEnum;
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                ClassName.get(scalar ? ScalarType.class : MessageCodec.class), name),
            constant(kind),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            scalar
                ? CodeBlock.of(
                    "$T.of($T.getDescriptor(), $T::forNumber)", ProtobufEnumCodec.class, name, name)
                : codec(kind.type()))
        .build();
  }
}
