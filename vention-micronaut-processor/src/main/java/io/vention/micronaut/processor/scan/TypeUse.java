package io.vention.micronaut.processor.scan;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.TypedElement;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A type where it is used.
 *
 * @param type the type
 * @param nullable whether it is marked {@code @Nullable} there
 */
record TypeUse(ClassElement type, boolean nullable) {

  /** The type of a parameter or a field. */
  static TypeUse of(TypedElement element) {
    return of(element, element.getGenericType());
  }

  static TypeUse result(MethodElement method) {
    return of(method, method.getGenericReturnType());
  }

  /** A type's argument, which is marked by itself. */
  static TypeUse argument(ClassElement type) {
    return new TypeUse(JavaTypes.resolved(type), type.isNullable());
  }

  private static TypeUse of(Element element, ClassElement type) {
    boolean nullable =
        element.isNullable()
            || type.isNullable()
            || isNullableArray(element)
            || Notes.isNullable(element);
    return new TypeUse(JavaTypes.resolved(type), nullable);
  }

  /** Micronaut's elements do not tell what is said of an array, as in {@code byte @Nullable []}. */
  private static boolean isNullableArray(Element element) {
    if (!(element.getNativeType() instanceof JavaNativeElement java)) {
      return false;
    }
    TypeMirror type = null;
    if (java.element() instanceof VariableElement variable) {
      type = variable.asType();
    } else if (java.element() instanceof ExecutableElement executable) {
      type = executable.getReturnType();
    }
    return type != null && type.getKind() == TypeKind.ARRAY && isMarkedNullable(type);
  }

  private static boolean isMarkedNullable(AnnotatedConstruct type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(
            annotation ->
                annotation
                    .getAnnotationType()
                    .asElement()
                    .getSimpleName()
                    .contentEquals("Nullable"));
  }
}
