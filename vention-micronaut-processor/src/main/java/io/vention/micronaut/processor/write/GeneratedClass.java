package io.vention.micronaut.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.micronaut.core.annotation.Generated;
import io.vention.micronaut.processor.schema.JavaType;

/** What all generated classes have in common. */
final class GeneratedClass {

  /** Compilers warn of what the application's own types are: deprecated, say. */
  private static final AnnotationSpec NO_WARNINGS =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "$S", "deprecation")
          .addMember("value", "$S", "rawtypes")
          .addMember("value", "$S", "removal")
          .addMember("value", "$S", "unchecked")
          .build();

  private GeneratedClass() {}

  static TypeSpec.Builder named(JavaType type) {
    return TypeSpec.classBuilder(type.name())
        .addAnnotation(Generated.class)
        .addAnnotation(NO_WARNINGS);
  }

  static JavaSource file(JavaType type, TypeSpec.Builder declaration) {
    JavaFile file =
        JavaFile.builder(type.packageName(), declaration.build()).skipJavaLangImports(true).build();
    return new JavaSource(type, file.toString());
  }
}
