package io.vention.micronaut.processor.scan;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.core.annotation.AnnotationUtil;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
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
    ClassElement type = element.getGenericType();
    return of(
        element,
        element instanceof ParameterElement parameter
            ? MemberTypes.of(type, parameter.getMethodElement())
            : type);
  }

  static TypeUse result(MethodElement method) {
    return of(method, MemberTypes.of(method.getGenericReturnType(), method));
  }

  /** A type's argument, which is marked by itself. */
  static TypeUse argument(ClassElement type) {
    return new TypeUse(JavaTypes.resolved(type), type.isNullable());
  }

  private static TypeUse of(Element element, ClassElement type) {
    boolean nullable =
        isNullable(element)
            || type.isNullable()
            || isNullableArray(element)
            || Notes.isNullable(element);
    return new TypeUse(JavaTypes.resolved(type), nullable);
  }

  /** A method's metadata have its class's behind them, which is {@code @Nullable} by its use. */
  private static boolean isNullable(Element element) {
    return element instanceof MethodElement method
        ? method.getMethodAnnotationMetadata().hasStereotype(AnnotationUtil.NULLABLE)
        : element.isNullable();
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
