package io.vention.micronaut.processor.schema;

import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import io.vention.micronaut.processor.schema.Shape.Mapped;
import io.vention.micronaut.processor.schema.Shape.Repeated;
import io.vention.micronaut.processor.schema.Shape.Single;
import java.util.Locale;

/** Whole Java types as source code has them, for errors. */
final class ShapeText {

  private ShapeText() {}

  /** Such as {@code List<com.example.Robot>}. */
  static String of(Shape shape) {
    if (shape instanceof Single single) {
      return single(single);
    }
    if (shape instanceof Repeated repeated) {
      return repeated(repeated);
    }
    Mapped mapped = (Mapped) shape;
    return "Map<" + of(mapped.key()) + ", " + of(mapped.value()) + ">";
  }

  private static String single(Single single) {
    String type = of(single.kind());
    return switch (single.presence()) {
      case REQUIRED -> type;
      case NULLABLE -> ShapeNames.isPrimitive(single.kind()) ? type : "@Nullable " + type;
      case OPTIONAL -> "Optional<" + type + ">";
      case OPTIONAL_INT -> "OptionalInt";
      case OPTIONAL_LONG -> "OptionalLong";
      case OPTIONAL_DOUBLE -> "OptionalDouble";
    };
  }

  private static String repeated(Repeated repeated) {
    String element = of(repeated.element());
    return switch (repeated.container()) {
      case LIST -> "List<" + element + ">";
      case SET -> "Set<" + element + ">";
      case COLLECTION -> "Collection<" + element + ">";
      case WRAPPER_ARRAY -> element + "[]";
      case ARRAY -> array(repeated.element(), element);
    };
  }

  private static String array(Kind kind, String element) {
    return ShapeNames.isPrimitive(kind)
        ? ((Plain) kind).name().toLowerCase(Locale.ROOT) + "[]"
        : element + "[]";
  }

  private static String of(Kind kind) {
    if (kind == Plain.BYTES) {
      return "byte[]";
    }
    if (kind == WellKnown.STRUCT) {
      return "Map<String, Object>";
    }
    return kind == WellKnown.LIST_VALUE ? "List<Object>" : ShapeNames.word(kind, JavaType::text);
  }
}
