package io.vention.micronaut.codec;

import com.google.protobuf.Empty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code google.protobuf.Empty}, whose encodings are always the same arrays. */
final class EmptyCodec implements MessageCodec<Empty> {

  private static final FieldTable NO_FIELDS = FieldTable.of();

  private static final byte[] PROTO = {};
  private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ENVELOPED_PROTO = Envelope.fill(new byte[Envelope.PREFIX_BYTES]);
  private static final byte[] ENVELOPED_JSON =
      Envelope.fill("\0\0\0\0\0{}".getBytes(StandardCharsets.UTF_8));

  @Override
  public String messageName() {
    return "Empty";
  }

  @Override
  public int size(Empty message, MessageSizes sizes) {
    return 0;
  }

  @Override
  public void write(Empty message, ProtoWriter out) {}

  @Override
  public Empty read(ProtoReader in) throws IOException {
    in.nextField(NO_FIELDS);
    return Empty.getDefaultInstance();
  }

  @Override
  public void writeJson(Empty message, JsonWriter out) throws IOException {
    out.startMessage();
    out.endMessage();
  }

  @Override
  public Empty readJson(JsonReader in) throws IOException {
    in.startMessage(NO_FIELDS);
    in.nextField(NO_FIELDS);
    return Empty.getDefaultInstance();
  }

  @Override
  public byte[] encode(Empty message, WireFormat format) {
    return format == WireFormat.JSON ? JSON : PROTO;
  }

  @Override
  public byte[] encodeEnveloped(Empty message, WireFormat format) {
    return format == WireFormat.JSON ? ENVELOPED_JSON : ENVELOPED_PROTO;
  }

  @Override
  public byte[] encodeShared(Empty message) {
    return ENVELOPED_PROTO;
  }

  @Override
  public MessageCodec<Empty> withProtoNames() {
    return this;
  }

  @Override
  public MessageCodec<Empty> withTypes(ProtobufTypes types) {
    return this;
  }

  @Override
  public Empty decode(byte[] bytes, int offset, int length, WireFormat format)
      throws MalformedMessageException {
    // A POST without a body is a request of nothing, in JSON too
    return length == 0
        ? Empty.getDefaultInstance()
        : MessageCodec.super.decode(bytes, offset, length, format);
  }
}
