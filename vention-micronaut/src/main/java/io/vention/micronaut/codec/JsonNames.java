package io.vention.micronaut.codec;

/** The names that fields have in JSON output. Input takes both. */
enum JsonNames {
  /** Each field's JSON name, which is lowerCamelCase unless the schema says otherwise. */
  JSON,
  /** The names in the {@code .proto}. */
  PROTO
}
