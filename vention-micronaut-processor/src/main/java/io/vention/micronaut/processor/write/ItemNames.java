package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vention.micronaut.processor.schema.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The Java types of what publishers hand over: the argument of {@code StreamPublisher}. */
final class ItemNames {

  private ItemNames() {}

  /** The type of an item; a primitive's wrapper in its place. */
  static TypeName of(Shape shape) {
    if (shape instanceof Shape.Single single) {
      return single(single);
    }
    if (shape instanceof Shape.Repeated repeated) {
      return repeated(repeated);
    }
    Shape.Mapped mapped = (Shape.Mapped) shape;
    return ParameterizedTypeName.get(
        ClassName.get(Map.class),
        JavaNames.of(mapped.key()).box(),
        JavaNames.of(mapped.value()).box());
  }

  /** A class without type arguments. */
  static TypeName erased(TypeName type) {
    return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
  }

  private static TypeName single(Shape.Single single) {
    return switch (single.presence()) {
      case REQUIRED, NULLABLE -> JavaNames.of(single.kind()).box();
      case OPTIONAL ->
          ParameterizedTypeName.get(
              ClassName.get(Optional.class), JavaNames.of(single.kind()).box());
      case OPTIONAL_INT -> ClassName.get(OptionalInt.class);
      case OPTIONAL_LONG -> ClassName.get(OptionalLong.class);
      case OPTIONAL_DOUBLE -> ClassName.get(OptionalDouble.class);
    };
  }

  private static TypeName repeated(Shape.Repeated repeated) {
    TypeName element = JavaNames.of(repeated.element());
    return switch (repeated.container()) {
      case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), element.box());
      case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), element.box());
      case COLLECTION -> ParameterizedTypeName.get(ClassName.get(Collection.class), element.box());
      case ARRAY -> ArrayTypeName.of(element);
      case WRAPPER_ARRAY -> ArrayTypeName.of(element.box());
    };
  }
}
