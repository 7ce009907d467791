package io.vention.micronaut.schema;

import java.util.List;

/**
 * An enum.
 *
 * @param name its simple name in the application's package
 * @param origin the Java type's name
 * @param values its values, the one numbered zero first
 * @param doc what the {@code .proto} says about it
 */
public record EnumType(String name, String origin, List<Value> values, Documentation doc)
    implements SchemaType {

  /**
   * Copies the list.
   *
   * @param name its simple name in the application's package
   * @param origin the Java type's name
   * @param values its values, the one numbered zero first
   * @param doc what the {@code .proto} says about it
   */
  public EnumType {
    values = List.copyOf(values);
  }

  /**
   * An enum's value.
   *
   * @param number its number
   * @param name its name in the {@code .proto}
   * @param doc what the {@code .proto} says about it
   */
  public record Value(int number, String name, Documentation doc) {}
}
