package io.vention.micronaut.codec;

import java.io.IOException;

/**
 * The same message, whose JSON has a style of its own.
 *
 * @param message the message's codec
 * @param style the style
 * @param <T> the Java type of the message
 */
record StyledCodec<T>(MessageCodec<T> message, JsonStyle style) implements MessageCodec<T> {

  @Override
  public byte[] encode(T value, WireFormat format) {
    return switch (format) {
      case PROTO -> message.encode(value, format);
      case JSON -> Json.encode(message, value, style, 0);
    };
  }

  @Override
  public byte[] encodeEnveloped(T value, WireFormat format) {
    return switch (format) {
      case PROTO -> message.encodeEnveloped(value, format);
      case JSON -> Envelope.fill(Json.encode(message, value, style, Envelope.PREFIX_BYTES));
    };
  }

  @Override
  public byte[] encodeShared(T value) {
    return Proto.encodeShared(message, value, style);
  }

  @Override
  public T decode(byte[] bytes, int offset, int length, WireFormat format)
      throws MalformedMessageException {
    return switch (format) {
      case PROTO -> message.decode(bytes, offset, length, format);
      case JSON -> Json.decode(message, bytes, offset, length, style);
    };
  }

  @Override
  public MessageCodec<T> withProtoNames() {
    return new StyledCodec<>(message, style.with(JsonNames.PROTO));
  }

  @Override
  public MessageCodec<T> withTypes(ProtobufTypes types) {
    return new StyledCodec<>(message, style.with(types));
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
