package io.vention.micronaut.processor.scan;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.GenericPlaceholderElement;
import io.vention.micronaut.processor.schema.JavaType;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Names of classes. */
final class JavaTypes {

  private JavaTypes() {}

  static JavaType of(ClassElement type) {
    return new JavaType(type.getPackageName(), nameInPackage(type));
  }

  /** An erased type as source code names it, such as {@code java.util.Map.Entry[]}. */
  static String erased(ClassElement type) {
    String name = type.isPrimitive() ? type.getName() : of(type).canonicalName();
    return name + "[]".repeat(type.getArrayDimensions());
  }

  /** A type's arguments as source code has them, in angle brackets; empty where it has none. */
  static String arguments(ClassElement type) {
    return type.getTypeArguments().isEmpty()
        ? ""
        : type.getTypeArguments().values().stream()
            .map(argument -> source(resolved(argument)))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String source(ClassElement type) {
    if (type.isArray()) {
      return source(type.fromArray()) + "[]";
    }
    return type.isPrimitive() ? type.getName() : of(type).canonicalName() + arguments(type);
  }

  /** A type with its arguments, such as {@code java.util.List<java.lang.String>}. */
  static String described(ClassElement type) {
    String arguments =
        type.isArray() || type.isRawType()
            ? ""
            : type.getTypeArguments().values().stream()
                .map(
                    argument ->
                        argument instanceof GenericPlaceholderElement variable
                                && isUnresolved(argument)
                            ? variable.getVariableName()
                            : described(resolved(argument)))
                .collect(Collectors.joining(", "));
    return arguments.isEmpty() ? erased(type) : erased(type) + "<" + arguments + ">";
  }

  /** What is the same for all elements of one declaration. */
  static Object identity(Element element) {
    return element.getNativeType() instanceof JavaNativeElement java && java.element() != null
        ? java.element()
        : element;
  }

  /** The type that a variable stands for, where it stands for one here. */
  static ClassElement resolved(ClassElement type) {
    if (!(type instanceof GenericPlaceholderElement variable) || variable.getResolved().isEmpty()) {
      return type;
    }
    // T[] is a placeholder with a dimension more than what T stands for
    ClassElement resolved = resolved(variable.getResolved().get());
    return withDimensions(resolved, type.getArrayDimensions() - resolved.getArrayDimensions());
  }

  /** An array of a type. */
  static ClassElement withDimensions(ClassElement type, int dimensions) {
    ClassElement array = type;
    for (int left = dimensions; left > 0; left--) {
      array = array.toArray();
    }
    return array;
  }

  /** Whether a type is a variable that stands for none here. */
  static boolean isUnresolved(ClassElement type) {
    return type instanceof GenericPlaceholderElement variable && variable.getResolved().isEmpty();
  }

  /** Whether a type is sealed, which Micronaut's elements do not tell. */
  static boolean isSealed(ClassElement type) {
    return element(type).stream()
        .anyMatch(element -> element.getModifiers().contains(Modifier.SEALED));
  }

  /** Whether a type was written in Kotlin, which Micronaut's elements do not tell. */
  static boolean isKotlin(ClassElement type) {
    return element(type).stream()
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .anyMatch(
            annotation -> annotation.getAnnotationType().toString().equals("kotlin.Metadata"));
  }

  private static Optional<TypeElement> element(ClassElement type) {
    return type.getNativeType() instanceof JavaNativeElement java
            && java.element() instanceof TypeElement element
        ? Optional.of(element)
        : Optional.empty();
  }

  private static String nameInPackage(ClassElement type) {
    Optional<ClassElement> enclosing = type.getEnclosingType();
    if (enclosing.isEmpty()) {
      return type.getSimpleName();
    }
    int prefix = enclosing.get().getName().length() + 1;
    return nameInPackage(enclosing.get()) + "." + type.getName().substring(prefix);
  }
}
