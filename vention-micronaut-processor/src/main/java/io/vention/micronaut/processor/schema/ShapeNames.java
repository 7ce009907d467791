package io.vention.micronaut.processor.schema;

import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.Text;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import io.vention.micronaut.processor.schema.Shape.Container;
import io.vention.micronaut.processor.schema.Shape.Mapped;
import io.vention.micronaut.processor.schema.Shape.Repeated;
import io.vention.micronaut.processor.schema.Shape.Single;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words for whole Java types, of which the name of a generic type's use is made: {@code
 * PageOfRobot}, {@code PairOfStringAndListOfRobot}. As a class has one number of arguments, two
 * uses have two names where their arguments have.
 */
public final class ShapeNames {

  private ShapeNames() {}

  /**
   * The name of a generic type's use.
   *
   * @param generic the generic type's name
   * @param arguments what its variables stand for
   * @param names the names of the messages and enums among them
   * @return the name
   */
  public static String use(
      String generic, List<Shape> arguments, Function<JavaType, String> names) {
    return arguments.stream()
        .map(argument -> word(argument, names))
        .collect(Collectors.joining("And", generic + "Of", ""));
  }

  private static String word(Shape shape, Function<JavaType, String> names) {
    if (shape instanceof Single single) {
      return single(single, names);
    }
    if (shape instanceof Repeated repeated) {
      return container(repeated.container()) + "Of" + word(repeated.element(), names);
    }
    Mapped mapped = (Mapped) shape;
    return "MapOf" + word(mapped.key(), names) + "And" + word(mapped.value(), names);
  }

  private static String single(Single single, Function<JavaType, String> names) {
    String word = word(single.kind(), names);
    return switch (single.presence()) {
      case REQUIRED -> word;
      // A primitive's wrapper says as much itself
      case NULLABLE -> isPrimitive(single.kind()) ? word : "Nullable" + word;
      case OPTIONAL -> "OptionalOf" + word;
      case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> "Optional" + word;
    };
  }

  /** Whether a kind is a primitive, or its wrapper. */
  static boolean isPrimitive(Kind kind) {
    return kind instanceof Plain
        && kind != Plain.STRING
        && kind != Plain.BYTES
        && kind != Plain.BYTE_BUFFER;
  }

  private static String container(Container container) {
    return switch (container) {
      case LIST -> "List";
      case SET -> "Set";
      case COLLECTION -> "Collection";
      case ARRAY -> "Array";
      case WRAPPER_ARRAY -> "BoxedArray";
    };
  }

  static String word(Kind kind, Function<JavaType, String> names) {
    if (kind instanceof Kind.MessageKind message) {
      return names.apply(message.type());
    }
    if (kind instanceof Kind.EnumKind enumeration) {
      return names.apply(enumeration.type());
    }
    if (kind instanceof Kind.Protobuf protobuf) {
      return names.apply(protobuf.type());
    }
    if (kind instanceof Kind.TextEnumKind textEnum) {
      return names.apply(textEnum.type());
    }
    if (kind == Plain.INT) {
      return "Integer";
    }
    if (kind == Plain.CHAR) {
      return "Character";
    }
    if (kind == WellKnown.STRUCT) {
      return "MapOfStringAndObject";
    }
    if (kind == WellKnown.LIST_VALUE) {
      return "ListOfObject";
    }
    return kind == WellKnown.VALUE ? "Object" : simpleName((Enum<?>) kind);
  }

  /** Such as {@code LocalDate} of {@link Text#LOCAL_DATE}. */
  private static String simpleName(Enum<?> kind) {
    if (kind == Text.UUID || kind == Text.URI) {
      return kind.name();
    }
    StringBuilder name = new StringBuilder();
    for (String word : kind.name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
