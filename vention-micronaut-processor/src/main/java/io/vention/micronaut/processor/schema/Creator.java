package io.vention.micronaut.processor.schema;

import java.util.List;

/**
 * What makes a message's object of the values of its fields. Those that are not among its arguments
 * are set afterwards.
 *
 * @param method a static method of the class; empty for its constructor
 * @param arguments its arguments
 */
public record Creator(String method, List<Argument> arguments) {

  public Creator {
    arguments = List.copyOf(arguments);
  }

  /** What stands for a parameter. */
  public sealed interface Argument {

    /**
     * The value of a field.
     *
     * @param property the field's property
     */
    record Value(String property) implements Argument {}

    /**
     * A property that is no field.
     *
     * @param literal what it has: {@code null}, {@code 0} or {@code false}
     */
    record Absent(String literal) implements Argument {}
  }

  /**
   * A record's own constructor.
   *
   * @param fields the record's components
   * @return the constructor with an argument for each
   */
  public static Creator canonical(List<FieldModel> fields) {
    return new Creator(
        "", fields.stream().map(FieldModel::property).<Argument>map(Argument.Value::new).toList());
  }
}
