package io.vention.micronaut.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.vention.micronaut.processor.schema.JavaType;

/** What all generated classes have in common. */
final class GeneratedClass {

  /** Compilers warn of what the application's own types are: deprecated, say. */
  private static final AnnotationSpec NO_WARNINGS =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{$S, $S, $S, $S}", "deprecation", "rawtypes", "removal", "unchecked")
          .build();

  /** Not Micronaut's annotation of that name, whose classes its processors do not look at. */
  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
          .addMember("value", "$S", "io.vention.micronaut.processor.RpcVisitor")
          .build();

  private GeneratedClass() {}

  static TypeSpec.Builder named(JavaType type) {
    return TypeSpec.classBuilder(type.name()).addAnnotation(GENERATED).addAnnotation(NO_WARNINGS);
  }

  static JavaSource file(JavaType type, TypeSpec.Builder declaration) {
    JavaFile file =
        JavaFile.builder(type.packageName(), declaration.build()).skipJavaLangImports(true).build();
    return new JavaSource(type, file.toString());
  }
}
