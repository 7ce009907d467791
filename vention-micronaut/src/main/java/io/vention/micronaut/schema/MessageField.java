package io.vention.micronaut.schema;

import org.jspecify.annotations.Nullable;

/**
 * A message's field.
 *
 * @param number its number
 * @param name its name in the {@code .proto}
 * @param jsonName its name in JSON
 * @param label how many values it has; {@link FieldLabel#REPEATED} for a map
 * @param mapKey the type of a map's keys; null where the field is not a map
 * @param type what it holds; the type of the values for a map
 * @param doc what the {@code .proto} says about it
 */
public record MessageField(
    int number,
    String name,
    String jsonName,
    FieldLabel label,
    FieldType.@Nullable Scalar mapKey,
    FieldType type,
    Documentation doc) {

  /**
   * Whether {@code optional} stands before the field; a message tells none from the default anyway.
   */
  boolean tracksPresence() {
    return label == FieldLabel.OPTIONAL && !(type instanceof FieldType.Message);
  }
}
