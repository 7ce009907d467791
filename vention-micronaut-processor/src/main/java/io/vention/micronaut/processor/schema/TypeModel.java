package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** A type that gets a codec. */
public sealed interface TypeModel permits MessageModel, EnumModel, TextEnumModel {

  /**
   * The Java type that the codec reads and writes.
   *
   * @return a record or an enum
   */
  JavaType javaType();

  /**
   * What it is in the {@code .proto}.
   *
   * @return a message or an enum; null where it is a scalar
   */
  @Nullable SchemaType schema();
}
