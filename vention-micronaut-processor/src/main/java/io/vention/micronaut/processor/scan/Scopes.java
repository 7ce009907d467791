package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.MethodElement;
import java.util.List;

/** What makes something a bean. */
final class Scopes {

  static final String SINGLETON = "jakarta.inject.Singleton";
  static final String FACTORY = "io.micronaut.context.annotation.Factory";

  private static final List<String> ALL =
      List.of(
          "jakarta.inject.Scope",
          "io.micronaut.context.annotation.DefaultScope",
          "io.micronaut.context.annotation.Bean");

  private Scopes() {}

  /** Whether a class, or a factory's member, is said to be a bean. */
  static boolean declaresBean(AnnotationMetadata metadata) {
    return ALL.stream().anyMatch(metadata::hasStereotype);
  }

  /** Whether a factory's method is: of itself, whatever holds for the factory. */
  static boolean declaresBean(MethodElement method) {
    return declaresBean(method.getMethodAnnotationMetadata());
  }
}
