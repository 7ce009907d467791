package io.vention.micronaut.schema;

import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.ProtobufTypes;

/**
 * A message as an RPC uses it: its name in the schema and its codec.
 *
 * @param name a simple name in the application's package, or a full name with a leading dot
 * @param codec its codec
 * @param <T> the Java type that the codec reads and writes
 */
public record MessageRef<T>(String name, MessageCodec<T> codec) {

  /**
   * The same message with the names of the {@code .proto} in JSON.
   *
   * @return a copy
   */
  public MessageRef<T> withProtoNames() {
    return new MessageRef<>(name, codec.withProtoNames());
  }

  /**
   * The same message, in whose JSON an {@code Any} may hold any of some types.
   *
   * @param types the types
   * @return a copy
   */
  MessageRef<T> withTypes(ProtobufTypes types) {
    return new MessageRef<>(name, codec.withTypes(types));
  }
}
