package io.vention.micronaut.codec;

import java.io.IOException;

/**
 * The same message, whose fields have their names in the {@code .proto} in JSON too.
 *
 * @param message the message's codec
 * @param <T> the Java type of the message
 */
record ProtoNamedCodec<T>(MessageCodec<T> message) implements MessageCodec<T> {

  @Override
  public byte[] encode(T value, WireFormat format) {
    return switch (format) {
      case PROTO -> message.encode(value, format);
      case JSON -> Json.encode(message, value, JsonNames.PROTO, 0);
    };
  }

  @Override
  public byte[] encodeEnveloped(T value, WireFormat format) {
    return switch (format) {
      case PROTO -> message.encodeEnveloped(value, format);
      case JSON ->
          Envelope.fill(Json.encode(message, value, JsonNames.PROTO, Envelope.PREFIX_BYTES));
    };
  }

  @Override
  public String messageName() {
    return message.messageName();
  }

  @Override
  public int size(T value, MessageSizes sizes) {
    return message.size(value, sizes);
  }

  @Override
  public void write(T value, ProtoWriter out) throws IOException {
    message.write(value, out);
  }

  @Override
  public T read(ProtoReader in) throws IOException {
    return message.read(in);
  }

  @Override
  public void writeJson(T value, JsonWriter out) throws IOException {
    message.writeJson(value, out);
  }

  @Override
  public T readJson(JsonReader in) throws IOException {
    return message.readJson(in);
  }
}
