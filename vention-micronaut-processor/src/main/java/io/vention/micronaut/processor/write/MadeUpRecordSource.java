package io.vention.micronaut.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.micronaut.core.annotation.Generated;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the record of a message that is made up for a method. */
final class MadeUpRecordSource {

  private MadeUpRecordSource() {}

  static TypeSpec type(MessageModel model) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (FieldModel field : model.fields()) {
      components.addParameter(type(field.shape()), field.property());
    }
    return TypeSpec.recordBuilder(JavaNames.of(model.javaType()))
        .addJavadoc(
            "The message {@code $L}, made up for {@code $L}.\n",
            model.schema().name(),
            model.schema().origin())
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(Generated.class)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S}", "deprecation", "removal")
                .build())
        .recordConstructor(components.build())
        .build();
  }

  private static TypeName type(Shape shape) {
    if (shape instanceof Shape.Single single) {
      return single(single);
    }
    if (shape instanceof Shape.Repeated repeated) {
      return repeated(repeated);
    }
    Shape.Mapped mapped = (Shape.Mapped) shape;
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), JavaNames.boxed(mapped.key()), JavaNames.boxed(mapped.value()));
  }

  private static TypeName single(Shape.Single shape) {
    Kind kind = shape.kind();
    return switch (shape.presence()) {
      case REQUIRED -> JavaNames.of(kind);
      case NULLABLE ->
          JavaNames.boxed(kind).annotated(AnnotationSpec.builder(Nullable.class).build());
      case OPTIONAL -> of(Optional.class, kind);
      case OPTIONAL_INT -> ClassName.get(OptionalInt.class);
      case OPTIONAL_LONG -> ClassName.get(OptionalLong.class);
      case OPTIONAL_DOUBLE -> ClassName.get(OptionalDouble.class);
    };
  }

  private static TypeName repeated(Shape.Repeated shape) {
    Kind element = shape.element();
    return switch (shape.container()) {
      case LIST -> of(List.class, element);
      case SET -> of(Set.class, element);
      case COLLECTION -> of(Collection.class, element);
      case ARRAY -> ArrayTypeName.of(JavaNames.of(element));
      case WRAPPER_ARRAY -> ArrayTypeName.of(JavaNames.boxed(element));
    };
  }

  private static TypeName of(Class<?> container, Kind kind) {
    return ParameterizedTypeName.get(ClassName.get(container), JavaNames.boxed(kind));
  }
}
