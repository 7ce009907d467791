package io.vention.micronaut.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.micronaut.core.annotation.Generated;
import io.vention.micronaut.processor.schema.TypeModel;
import javax.lang.model.element.Modifier;

/** What every generated codec has. */
final class CodecClass {

  private CodecClass() {}

  static TypeSpec.Builder of(TypeModel model) {
    ClassName name = JavaNames.of(model.javaType().codecClass());
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addAnnotation(Generated.class)
        // What a field's type or accessor warns of is for those who wrote it
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember(
                    "value", "{$S, $S, $S, $S}", "deprecation", "removal", "rawtypes", "unchecked")
                .build())
        .addField(
            FieldSpec.builder(name, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", name)
                .build());
  }
}
