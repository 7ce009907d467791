package io.vention.micronaut.processor.schema;

import java.util.List;

/**
 * The Java method, or the parameter, that an RPC is declared on.
 *
 * @param name the method's name; for a parameter, its own
 * @param parameterClasses the erased types of the method's parameters as in source code, such as
 *     {@code int[]}
 * @param parameter whether it is a parameter
 */
public record SourceMethod(String name, List<String> parameterClasses, boolean parameter) {

  public SourceMethod {
    parameterClasses = List.copyOf(parameterClasses);
  }
}
