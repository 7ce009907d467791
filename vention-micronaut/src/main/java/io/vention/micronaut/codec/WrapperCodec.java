package io.vention.micronaut.codec;

import java.io.IOException;

/**
 * A wrapper of {@code google.protobuf}, such as {@code StringValue}: a message with one scalar, and
 * the bare scalar in JSON.
 *
 * @param <T> the scalar's Java type
 */
final class WrapperCodec<T> implements MessageCodec<T> {

  private final String messageName;
  private final ScalarType<T> type;
  private final Field value;
  private final FieldTable fields;

  WrapperCodec(String messageName, ScalarType<T> type) {
    this.messageName = messageName;
    this.type = type;
    this.value = Field.of(1, "value", "value", type);
    this.fields = FieldTable.of(value);
  }

  @Override
  public String messageName() {
    return messageName;
  }

  @Override
  public int size(T message, MessageSizes sizes) {
    return sizes.of(value, type, message);
  }

  @Override
  public void write(T message, ProtoWriter out) throws IOException {
    out.write(value, type, message);
  }

  @Override
  public T read(ProtoReader in) throws IOException {
    T message = null;
    while (in.nextField(fields) != 0) {
      message = in.read(type);
    }
    return in.orDefault(value, type, message);
  }

  @Override
  public void writeJson(T message, JsonWriter out) throws IOException {
    type.writeJson(message, out);
  }

  @Override
  public T readJson(JsonReader in) throws IOException {
    return in.element(type, in.read(type));
  }
}
