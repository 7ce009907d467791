package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.GenericPlaceholderElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class that a sealed type permits, with what its variables stand for where the sealed type's
 * stand for something: {@code Ok<Robot>} of {@code Result<Robot>}.
 *
 * @param type the class; null where the sealed type's arguments rule it out
 * @param open the variables that nothing tells of
 */
record PermittedUse(@Nullable ClassElement type, List<String> open) {

  static PermittedUse of(ClassElement permitted, ClassElement sealed) {
    Map<String, ClassElement> arguments = new HashMap<>();
    Map<String, ClassElement> said = permitted.getTypeArguments(sealed.getName());
    for (GenericPlaceholderElement variable : sealed.getDeclaredGenericPlaceholders()) {
      ClassElement pattern = said.get(variable.getVariableName());
      ClassElement actual = sealed.getTypeArguments().get(variable.getVariableName());
      if (pattern == null || actual == null || !matches(pattern, actual, arguments)) {
        return new PermittedUse(null, List.of());
      }
    }
    List<String> open =
        permitted.getDeclaredGenericPlaceholders().stream()
            .map(GenericPlaceholderElement::getVariableName)
            .filter(variable -> !arguments.containsKey(variable))
            .toList();
    return new PermittedUse(
        arguments.isEmpty() ? permitted : permitted.withTypeArguments(arguments), open);
  }

  /** Whether a type is another for some value of its variables, which are noted. */
  private static boolean matches(
      ClassElement pattern, ClassElement actual, Map<String, ClassElement> variables) {
    ClassElement resolved = JavaTypes.resolved(actual);
    if (pattern.isArray()) {
      return resolved.isArray() && matches(pattern.fromArray(), resolved.fromArray(), variables);
    }
    if (pattern instanceof GenericPlaceholderElement variable) {
      ClassElement before = variables.putIfAbsent(variable.getVariableName(), resolved);
      return before == null || matches(before, resolved, new HashMap<>());
    }
    if (!JavaTypes.erased(pattern).equals(JavaTypes.erased(resolved))) {
      return false;
    }
    Map<String, ClassElement> inner = resolved.getTypeArguments();
    return pattern.getTypeArguments().entrySet().stream()
        .allMatch(
            argument -> {
              ClassElement other = inner.get(argument.getKey());
              return other != null && matches(argument.getValue(), other, variables);
            });
  }
}
