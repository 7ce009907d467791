package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.MessageField;

/**
 * A property that is a field.
 *
 * @param schema the field
 * @param property the property's name
 * @param shape how Java holds it
 * @param access how code gets at it
 */
public record FieldModel(MessageField schema, String property, Shape shape, Access access) {

  /**
   * A record's component.
   *
   * @param schema the field
   * @param property the component's name
   * @param shape how Java holds it
   */
  public FieldModel(MessageField schema, String property, Shape shape) {
    this(schema, property, shape, Access.component(property));
  }
}
