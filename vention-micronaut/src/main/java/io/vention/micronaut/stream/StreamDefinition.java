package io.vention.micronaut.stream;

import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.schema.StreamSettings;
import java.util.function.UnaryOperator;

/**
 * A stream to be run.
 *
 * @param name its name
 * @param rpc the name of its RPC, by which it is found too
 * @param payload the class of its payload, a primitive's wrapper for a primitive
 * @param settings its settings
 * @param codec the codec of its message, which takes values of the payload's type
 * @param onPublish gives what is published in place of an item, or throws to refuse it
 */
public record StreamDefinition(
    String name,
    String rpc,
    Class<?> payload,
    StreamSettings settings,
    MessageCodec<?> codec,
    UnaryOperator<Object> onPublish) {

  /**
   * A stream whose items are published as they are.
   *
   * @param name its name
   * @param rpc the name of its RPC, by which it is found too
   * @param payload the class of its payload, a primitive's wrapper for a primitive
   * @param settings its settings
   * @param codec the codec of its message, which takes values of the payload's type
   */
  public StreamDefinition(
      String name, String rpc, Class<?> payload, StreamSettings settings, MessageCodec<?> codec) {
    this(name, rpc, payload, settings, codec, UnaryOperator.identity());
  }
}
