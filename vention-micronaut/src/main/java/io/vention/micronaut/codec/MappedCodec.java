package io.vention.micronaut.codec;

import java.io.IOException;
import java.util.function.Function;

/**
 * A message that carries another Java value.
 *
 * @param <P> the Java type of the value
 * @param <T> the Java type of the message
 */
final class MappedCodec<P, T> implements MessageCodec<P> {

  private final MessageCodec<T> codec;
  private final Function<? super P, ? extends T> toMessage;
  private final Function<? super T, ? extends P> fromMessage;

  MappedCodec(
      MessageCodec<T> codec,
      Function<? super P, ? extends T> toMessage,
      Function<? super T, ? extends P> fromMessage) {
    this.codec = codec;
    this.toMessage = toMessage;
    this.fromMessage = fromMessage;
  }

  @Override
  public String messageName() {
    return codec.messageName();
  }

  @Override
  public int size(P message, MessageSizes sizes) {
    return codec.size(toMessage.apply(message), sizes);
  }

  @Override
  public void write(P message, ProtoWriter out) throws IOException {
    codec.write(toMessage.apply(message), out);
  }

  @Override
  public P read(ProtoReader in) throws IOException {
    return fromMessage.apply(codec.read(in));
  }

  @Override
  public void writeJson(P message, JsonWriter out) throws IOException {
    codec.writeJson(toMessage.apply(message), out);
  }

  @Override
  public P readJson(JsonReader in) throws IOException {
    return fromMessage.apply(codec.readJson(in));
  }

  @Override
  public MessageCodec<P> withProtoNames() {
    return new MappedCodec<>(codec.withProtoNames(), toMessage, fromMessage);
  }

  @Override
  public MessageCodec<P> withTypes(ProtobufTypes types) {
    return new MappedCodec<>(codec.withTypes(types), toMessage, fromMessage);
  }

  // Those below map once, not once for each pass over the message

  @Override
  public byte[] encode(P message, WireFormat format) {
    return codec.encode(toMessage.apply(message), format);
  }

  @Override
  public byte[] encodeEnveloped(P message, WireFormat format) {
    return codec.encodeEnveloped(toMessage.apply(message), format);
  }

  @Override
  public byte[] encodeShared(P message) {
    return codec.encodeShared(toMessage.apply(message));
  }

  @Override
  public P decode(byte[] bytes, int offset, int length, WireFormat format)
      throws MalformedMessageException {
    return fromMessage.apply(codec.decode(bytes, offset, length, format));
  }
}
