package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;

/**
 * {@code float} and {@code double}.
 *
 * @param <T> the wrapper of one of them
 */
final class FloatingType<T extends Number> extends ScalarType<T> {

  private final int bytes;
  private final T zero;
  private final Writing<CodedOutputStream, T> protoWriting;
  private final Reading<ProtoReader, T> protoReading;
  private final Writing<JsonWriter, T> jsonWriting;
  private final Reading<JsonReader, T> jsonReading;

  FloatingType(
      WireType wireType,
      T zero,
      Writing<CodedOutputStream, T> protoWriting,
      Reading<ProtoReader, T> protoReading,
      Writing<JsonWriter, T> jsonWriting,
      Reading<JsonReader, T> jsonReading) {
    super(wireType);
    this.bytes = wireType == WireType.FIXED32 ? Float.BYTES : Double.BYTES;
    this.zero = zero;
    this.protoWriting = protoWriting;
    this.protoReading = protoReading;
    this.jsonWriting = jsonWriting;
    this.jsonReading = jsonReading;
  }

  /** What writes a value. */
  @FunctionalInterface
  interface Writing<O, T> {
    void write(O out, T value) throws IOException;
  }

  /** What reads a value. */
  @FunctionalInterface
  interface Reading<I, T> {
    T read(I in) throws IOException;
  }

  @Override
  boolean isDefault(T value) {
    return zero.equals(value); // which minus zero is not
  }

  @Override
  T defaultValue() {
    return zero;
  }

  @Override
  int size(T value, FieldPath path) {
    return bytes;
  }

  @Override
  void write(T value, CodedOutputStream out) throws IOException {
    protoWriting.write(out, value);
  }

  @Override
  T read(ProtoReader in) throws IOException {
    return protoReading.read(in);
  }

  @Override
  void writeJson(T value, JsonWriter out) throws IOException {
    jsonWriting.write(out, value);
  }

  @Override
  T readJson(JsonReader in) throws IOException {
    return jsonReading.read(in);
  }
}
