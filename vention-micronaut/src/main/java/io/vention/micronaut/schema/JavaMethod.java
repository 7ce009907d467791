package io.vention.micronaut.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The Java method behind an RPC, by which its bean's executable method is found; for a stream
 * declared on a parameter, that parameter.
 *
 * @param name the method's name; for a parameter, its own
 * @param parameterTypes the erased types of the method's parameters
 * @param parameter whether the stream is declared on a parameter
 */
public record JavaMethod(String name, List<Class<?>> parameterTypes, boolean parameter) {

  /**
   * Copies the list.
   *
   * @param name the method's name; for a parameter, its own
   * @param parameterTypes the erased types of the method's parameters
   * @param parameter whether the stream is declared on a parameter
   */
  public JavaMethod {
    parameterTypes = List.copyOf(parameterTypes);
  }

  /**
   * A method.
   *
   * @param name its name
   * @param parameterTypes the erased types of its parameters
   * @return the method
   */
  public static JavaMethod of(String name, Class<?>... parameterTypes) {
    return new JavaMethod(name, List.of(parameterTypes), false);
  }

  /** For errors, after the name of the class: {@code #move(double, double)}. */
  String describe() {
    return parameter
        ? ", parameter " + name
        : parameterTypes.stream()
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "#" + name + "(", ")"));
  }
}
