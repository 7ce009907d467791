package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.MessageField;

/**
 * A record's component that is a field.
 *
 * @param schema the field
 * @param property the component's name, which is its accessor's
 * @param shape how Java holds it
 */
public record FieldModel(MessageField schema, String property, Shape shape) {}
