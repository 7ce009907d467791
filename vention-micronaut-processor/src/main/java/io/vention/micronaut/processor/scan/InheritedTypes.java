package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.GenericPlaceholderElement;
import io.micronaut.inject.ast.MethodElement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The types of inherited members, in which the variables of the class that declares them stand for
 * what their heir says. Micronaut sees to it, but not for classes that are nested in another.
 */
final class InheritedTypes {

  private final Map<String, ClassElement> arguments;

  private InheritedTypes(Map<String, ClassElement> arguments) {
    this.arguments = arguments;
  }

  /** A type that a member has, as its owner sees it. */
  static ClassElement of(ClassElement type, MethodElement method) {
    String declaring = method.getDeclaringType().getName();
    if (declaring.equals(method.getOwningType().getName())) {
      return type;
    }
    Map<String, ClassElement> arguments =
        new HashMap<>(method.getOwningType().getTypeArguments(declaring));
    method.getDeclaredTypeVariables().forEach(own -> arguments.remove(own.getVariableName()));
    return new InheritedTypes(arguments).bind(type);
  }

  private ClassElement bind(ClassElement type) {
    if (type instanceof GenericPlaceholderElement variable) {
      ClassElement argument = isOpen(variable) ? arguments.get(variable.getVariableName()) : null;
      return argument == null
          ? type
          : JavaTypes.withDimensions(argument, type.getArrayDimensions());
    }
    if (!mentionsVariable(type)) {
      return type;
    }
    Map<String, ClassElement> bound = new LinkedHashMap<>();
    type.getTypeArguments().forEach((name, argument) -> bound.put(name, bind(argument)));
    return type.withTypeArguments(bound);
  }

  private boolean mentionsVariable(ClassElement type) {
    return type.getTypeArguments().values().stream()
        .anyMatch(
            argument ->
                argument instanceof GenericPlaceholderElement variable
                    ? isOpen(variable)
                    : mentionsVariable(argument));
  }

  private static boolean isOpen(GenericPlaceholderElement variable) {
    return variable.getResolved().isEmpty() && !variable.isRawType();
  }
}
