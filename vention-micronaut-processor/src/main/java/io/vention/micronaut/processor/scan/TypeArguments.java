package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.GenericPlaceholderElement;
import io.vention.micronaut.processor.schema.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the variables of generic types stand for. */
final class TypeArguments {

  private TypeArguments() {}

  /** Whether a type's class has variables. */
  static boolean isGeneric(ClassElement type) {
    return !type.getDeclaredGenericPlaceholders().isEmpty();
  }

  /**
   * The arguments of a type; null, and a problem, where one has no mapping.
   *
   * @param codecPackage where the codec is generated, which names them
   */
  static @Nullable List<Shape> of(
      ClassElement type, String codecPackage, TypeScanner types, Place place, Problems problems) {
    ShapeScanner shapes = new ShapeScanner(types, problems);
    List<Shape> arguments = new ArrayList<>();
    for (GenericPlaceholderElement variable : type.getDeclaredGenericPlaceholders()) {
      String name = variable.getVariableName();
      ClassElement argument = argument(type, name, place, problems);
      if (argument == null) {
        return null;
      }
      Place part = place.part(name + " of " + JavaTypes.of(type).canonicalName());
      TypeUse use = TypeUse.argument(argument);
      Shape shape = shapes.shape(use, part);
      if (shape == null || !checkVisible(use.type(), codecPackage, part, problems)) {
        return null;
      }
      arguments.add(shape);
    }
    return arguments;
  }

  /** Whether the codec can name an argument. */
  private static boolean checkVisible(
      ClassElement argument, String packageName, Place place, Problems problems) {
    ClassElement type = JavaTypes.resolved(argument);
    if (!type.isPrimitive() && !Visibility.isVisible(type, packageName)) {
      problems.add(
          place,
          JavaTypes.of(type).canonicalName()
              + " is not visible in "
              + packageName
              + ", where the codec is generated (make it public)");
      return false;
    }
    return type.getTypeArguments().values().stream()
        .allMatch(inner -> checkVisible(inner, packageName, place, problems));
  }

  /** What a variable of a type stands for; null, and a problem, where it is left open. */
  static @Nullable ClassElement argument(
      ClassElement type, String variable, Place place, Problems problems) {
    ClassElement argument = type.getTypeArguments().get(variable);
    if (argument == null || argument.isRawType()) {
      problems.add(
          place,
          JavaTypes.of(type).canonicalName()
              + " without type arguments has no proto mapping (add them)");
      return null;
    }
    if (argument.isWildcard()) {
      problems.add(
          place,
          "a wildcard in "
              + JavaTypes.of(type).canonicalName()
              + " has no proto mapping (name the type)");
      return null;
    }
    return argument;
  }
}
