package io.vention.micronaut.codec;

import org.jspecify.annotations.Nullable;

/**
 * What the JSON of a message depends on beside the message.
 *
 * @param names the names that fields have in output
 * @param types the types that {@code Any} may hold; null for those that come with each message
 */
record JsonStyle(JsonNames names, @Nullable ProtobufTypes types) {

  static final JsonStyle DEFAULT = new JsonStyle(JsonNames.JSON, null);

  JsonStyle with(JsonNames changed) {
    return new JsonStyle(changed, types);
  }

  JsonStyle with(ProtobufTypes changed) {
    return new JsonStyle(names, changed);
  }
}
