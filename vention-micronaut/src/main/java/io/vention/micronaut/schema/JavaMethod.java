package io.vention.micronaut.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The Java method behind an RPC, by which its bean's executable method is found; for a stream
 * declared on a parameter, that parameter; for an RPC that a bundle adds in code, its name there.
 *
 * @param name the method's name; for a parameter, its own
 * @param parameterTypes the erased types of the method's parameters
 * @param kind what is behind the RPC
 */
public record JavaMethod(String name, List<Class<?>> parameterTypes, Kind kind) {

  /** What is behind an RPC. */
  public enum Kind {
    /** A method. */
    METHOD,
    /** A parameter that a stream is declared on. */
    PARAMETER,
    /** What a bundle adds in code. */
    ADDED
  }

  /**
   * Copies the list.
   *
   * @param name the method's name; for a parameter, its own
   * @param parameterTypes the erased types of the method's parameters
   * @param kind what is behind the RPC
   */
  public JavaMethod {
    parameterTypes = List.copyOf(parameterTypes);
  }

  /**
   * A method or a parameter.
   *
   * @param name the method's name; for a parameter, its own
   * @param parameterTypes the erased types of the method's parameters
   * @param parameter whether the stream is declared on a parameter
   */
  public JavaMethod(String name, List<Class<?>> parameterTypes, boolean parameter) {
    this(name, parameterTypes, parameter ? Kind.PARAMETER : Kind.METHOD);
  }

  /**
   * What a bundle adds in code.
   *
   * @param name its name there
   * @return what is behind the RPC
   */
  public static JavaMethod added(String name) {
    return new JavaMethod(name, List.of(), Kind.ADDED);
  }

  /**
   * A method.
   *
   * @param name its name
   * @param parameterTypes the erased types of its parameters
   * @return the method
   */
  public static JavaMethod of(String name, Class<?>... parameterTypes) {
    return new JavaMethod(name, List.of(parameterTypes), Kind.METHOD);
  }

  /**
   * Whether a stream is declared on a parameter.
   *
   * @return false for all else
   */
  public boolean parameter() {
    return kind == Kind.PARAMETER;
  }

  /** For errors, after the name of the class: {@code #move(double, double)}. */
  String describe() {
    return switch (kind) {
      case METHOD ->
          parameterTypes.stream()
              .map(Class::getSimpleName)
              .collect(Collectors.joining(", ", "#" + name + "(", ")"));
      case PARAMETER -> ", parameter " + name;
      case ADDED -> ", which adds \"" + name + "\"";
    };
  }
}
