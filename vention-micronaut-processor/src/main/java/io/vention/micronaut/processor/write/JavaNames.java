package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.micronaut.json.tree.JsonNode;
import io.vention.micronaut.processor.schema.BeanModel;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The Java types of kinds, as they are written in source. */
final class JavaNames {

  private static final TypeName STRUCT =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ClassName.OBJECT);

  private static final TypeName LIST_VALUE =
      ParameterizedTypeName.get(ClassName.get(List.class), ClassName.OBJECT);

  private JavaNames() {}

  static ClassName of(JavaType type) {
    String[] names = type.name().split("\\.", -1);
    ClassName name = ClassName.get(type.packageName(), names[0]);
    for (int at = 1; at < names.length; at++) {
      name = name.nestedClass(names[at]);
    }
    return name;
  }

  /** A type with its arguments. */
  static TypeName generic(JavaType type) {
    return type.arguments().isEmpty()
        ? of(type)
        : ParameterizedTypeName.get(
            of(type), type.arguments().stream().map(ItemNames::of).toArray(TypeName[]::new));
  }

  /** The type of a bean, with its type arguments. */
  static CodeBlock of(BeanModel bean) {
    return CodeBlock.of("$T$L", of(bean.type()), bean.arguments());
  }

  /** The type of one value: a primitive where there is one. */
  static TypeName of(Kind kind) {
    if (kind instanceof Kind.Plain plain) {
      return plain(plain);
    }
    if (kind instanceof Kind.Text text) {
      return text(text);
    }
    if (kind instanceof Kind.WellKnown wellKnown) {
      return wellKnown(wellKnown);
    }
    if (kind instanceof Kind.Protobuf protobuf) {
      return of(protobuf.type());
    }
    if (kind instanceof Kind.TextEnumKind textEnum) {
      return of(textEnum.type());
    }
    return generic(
        kind instanceof Kind.EnumKind enumKind
            ? enumKind.type()
            : ((Kind.MessageKind) kind).type());
  }

  /** The type of one value among several: a primitive's wrapper. */
  static TypeName boxed(Kind kind) {
    TypeName name = of(kind);
    return name.isPrimitive() ? name.box() : name;
  }

  private static TypeName plain(Kind.Plain kind) {
    return switch (kind) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      case CHAR -> TypeName.CHAR;
      case STRING -> ClassName.get(String.class);
      case BYTES -> ArrayTypeName.of(TypeName.BYTE);
      case BYTE_BUFFER -> ClassName.get(ByteBuffer.class);
    };
  }

  private static TypeName text(Kind.Text kind) {
    return ClassName.get(
        switch (kind) {
          case LOCAL_DATE -> LocalDate.class;
          case LOCAL_TIME -> LocalTime.class;
          case LOCAL_DATE_TIME -> LocalDateTime.class;
          case UUID -> UUID.class;
          case URI -> URI.class;
          case BIG_DECIMAL -> BigDecimal.class;
          case BIG_INTEGER -> BigInteger.class;
        });
  }

  private static TypeName wellKnown(Kind.WellKnown kind) {
    return switch (kind) {
      case INSTANT -> ClassName.get(Instant.class);
      case OFFSET_DATE_TIME -> ClassName.get(OffsetDateTime.class);
      case ZONED_DATE_TIME -> ClassName.get(ZonedDateTime.class);
      case DURATION -> ClassName.get(Duration.class);
      case STRUCT -> STRUCT;
      case VALUE -> ClassName.OBJECT;
      case JSON_NODE -> ClassName.get(JsonNode.class);
      case LIST_VALUE -> LIST_VALUE;
    };
  }
}
