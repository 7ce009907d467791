package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How one value that is not a message is written and read. Immutable and safe for use from any
 * thread.
 *
 * @param <T> its Java type; a primitive's wrapper
 */
public abstract class ScalarType<T> {

  private final WireType wireType;

  ScalarType(WireType wireType) {
    this.wireType = wireType;
  }

  WireType wireType() {
    return wireType;
  }

  /** Whether a field without presence leaves the value out, as proto3 says. */
  abstract boolean isDefault(T value);

  /** What a field without presence has when it is absent; null where that is no value. */
  abstract @Nullable T defaultValue();

  /** Counts the bytes of the value without its tag, and refuses what cannot be encoded. */
  abstract int size(T value, FieldPath path);

  abstract void write(T value, CodedOutputStream out) throws IOException;

  /** Reads a value; null is what an enum's zero stands for where it is no constant. */
  abstract @Nullable T read(ProtoReader in) throws IOException;

  abstract void writeJson(T value, JsonWriter out) throws IOException;

  /** Reads a value that is not JSON's null; null as in {@link #read}. */
  abstract @Nullable T readJson(JsonReader in) throws IOException;

  /** A map's key as JSON has it. */
  String keyText(T key, FieldPath path) {
    return key.toString();
  }

  /** Reads a map's key from JSON. */
  T parseKey(String text, FieldPath path) throws IOException {
    throw new UnsupportedOperationException("not a type of map keys");
  }

  /** What a reader says of a value that is neither there nor has a default. */
  String expected() {
    return "expected a value";
  }
}
