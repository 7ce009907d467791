package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Function;

/**
 * {@code bytes}.
 *
 * @param <T> what holds them
 */
final class BytesType<T> extends ScalarType<T> {

  private final Function<T, ByteBuffer> view;
  private final Function<byte[], T> wrap;

  /**
   * Bytes.
   *
   * @param view a buffer of its own over the bytes, so that their holder's position stays
   */
  BytesType(Function<T, ByteBuffer> view, Function<byte[], T> wrap) {
    super(WireType.LENGTH);
    this.view = view;
    this.wrap = wrap;
  }

  @Override
  boolean isDefault(T value) {
    return !view.apply(value).hasRemaining();
  }

  @Override
  T defaultValue() {
    return wrap.apply(new byte[0]);
  }

  @Override
  int size(T value, FieldPath path) {
    int length = view.apply(value).remaining();
    return CodedOutputStream.computeUInt32SizeNoTag(length) + length;
  }

  @Override
  void write(T value, CodedOutputStream out) throws IOException {
    ByteBuffer bytes = view.apply(value);
    out.writeUInt32NoTag(bytes.remaining());
    out.write(bytes);
  }

  @Override
  T read(ProtoReader in) throws IOException {
    return wrap.apply(in.readBytes());
  }

  @Override
  void writeJson(T value, JsonWriter out) throws IOException {
    out.writeBase64(view.apply(value));
  }

  @Override
  T readJson(JsonReader in) throws IOException {
    return wrap.apply(in.readBytes());
  }
}
