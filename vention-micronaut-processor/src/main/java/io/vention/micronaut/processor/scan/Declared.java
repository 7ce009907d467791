package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.TypedElement;
import java.util.function.Predicate;

/** What is declared of a value, or of what is in it, for a validator. */
final class Declared {

  static final String VALID = "jakarta.validation.Valid";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";

  private Declared() {}

  /** Whether it has a constraint, or is to be looked into. */
  static boolean anything(TypedElement element) {
    return has(element, metadata -> isConstraint(metadata) || isValid(metadata));
  }

  /** Whether it, or what is in it, is to be looked into. */
  static boolean valid(TypedElement element) {
    return has(element, Declared::isValid);
  }

  static boolean isConstraint(AnnotationMetadata metadata) {
    return metadata.hasStereotype(CONSTRAINT);
  }

  private static boolean isValid(AnnotationMetadata metadata) {
    return metadata.hasStereotype(VALID);
  }

  private static boolean has(TypedElement element, Predicate<AnnotationMetadata> what) {
    return what.test(element.getAnnotationMetadata()) || inside(element.getGenericType(), what);
  }

  private static boolean inside(ClassElement type, Predicate<AnnotationMetadata> what) {
    return type.getTypeArguments().values().stream()
        .anyMatch(
            argument -> what.test(argument.getTypeAnnotationMetadata()) || inside(argument, what));
  }
}
