package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.GenericPlaceholderElement;
import io.micronaut.inject.ast.MethodElement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The types of methods, in which the variables of the class that declares them stand for what their
 * owner says: an heir, or a use of the class. Micronaut sees to it for heirs, but not where a class
 * is nested in another, and for fields of a use.
 */
final class MemberTypes {

  private final Map<String, ClassElement> arguments;

  private MemberTypes(Map<String, ClassElement> arguments) {
    this.arguments = arguments;
  }

  /** A type that a member has, as its owner sees it. */
  static ClassElement of(ClassElement type, MethodElement method) {
    ClassElement declaring = method.getDeclaringType();
    Map<String, ClassElement> arguments =
        new HashMap<>(method.getOwningType().getTypeArguments(declaring.getName()));
    method.getDeclaredTypeVariables().forEach(own -> arguments.remove(own.getVariableName()));
    return new MemberTypes(arguments).bind(type);
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
