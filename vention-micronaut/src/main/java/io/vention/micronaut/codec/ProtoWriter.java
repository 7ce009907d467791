package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import io.vention.micronaut.UnencodableValueException;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes protobuf's binary encoding of a message that {@link MessageSizes} has counted: what cannot
 * be encoded is refused there. For one thread and one message.
 */
public final class ProtoWriter {

  private final CodedOutputStream out;
  private final MessageSizes sizes;

  ProtoWriter(CodedOutputStream out, MessageSizes sizes) {
    this.out = out;
    this.sizes = sizes;
  }

  FieldPath path() {
    return sizes.path();
  }

  /**
   * What is told of a value that is of none of a sealed type's classes.
   *
   * @param value the value
   * @return what is thrown
   */
  public UnencodableValueException notPermitted(@Nullable Object value) {
    return path().notPermitted(value);
  }

  /**
   * Demands a reference that is never null, such as an {@link java.util.Optional}.
   *
   * @param field the field
   * @param value the reference; null is refused
   * @param <T> its type
   * @return the reference
   */
  public <T> T required(Field field, @Nullable T value) {
    return path().required(field, value);
  }

  CodedOutputStream out() {
    return out;
  }

  /** Writes the length that was noted next. */
  void writeLength() throws IOException {
    out.writeUInt32NoTag(sizes.take());
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; false is left out
   * @throws IOException if there is less room than was counted
   */
  public void writeBoolean(Field field, boolean value) throws IOException {
    if (value) {
      out.writeUInt32NoTag(field.tag());
      out.writeBoolNoTag(true);
    }
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; zero is left out
   * @throws IOException if there is less room than was counted
   */
  public void writeInt(Field field, int value) throws IOException {
    if (value != 0) {
      out.writeUInt32NoTag(field.tag());
      out.writeInt32NoTag(value);
    }
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; zero is left out
   * @throws IOException if there is less room than was counted
   */
  public void writeLong(Field field, long value) throws IOException {
    if (value != 0) {
      out.writeUInt32NoTag(field.tag());
      out.writeInt64NoTag(value);
    }
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; zero is left out
   * @throws IOException if there is less room than was counted
   */
  public void writeFloat(Field field, float value) throws IOException {
    if (Float.floatToRawIntBits(value) != 0) {
      out.writeUInt32NoTag(field.tag());
      out.writeFloatNoTag(value);
    }
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; zero is left out
   * @throws IOException if there is less room than was counted
   */
  public void writeDouble(Field field, double value) throws IOException {
    if (Double.doubleToRawLongBits(value) != 0) {
      out.writeUInt32NoTag(field.tag());
      out.writeDoubleNoTag(value);
    }
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param type what it holds
   * @param value its value; the type's default is left out
   * @param <T> the Java type
   * @throws IOException if there is less room than was counted
   */
  public <T> void write(Field field, ScalarType<T> type, T value) throws IOException {
    if (!type.isDefault(value)) {
      writeNullable(field, type, value);
    }
  }

  /**
   * A field with presence.
   *
   * @param field the field
   * @param type what it holds
   * @param value its value; null is left out
   * @param <T> the Java type
   * @throws IOException if there is less room than was counted
   */
  public <T> void writeNullable(Field field, ScalarType<T> type, @Nullable T value)
      throws IOException {
    if (value != null) {
      out.writeUInt32NoTag(field.tag());
      type.write(value, out);
    }
  }

  /**
   * A nested message.
   *
   * @param field the field
   * @param codec its codec
   * @param value the message
   * @param <T> the Java type
   * @throws IOException if there is less room than was counted
   */
  public <T> void writeMessage(Field field, MessageCodec<T> codec, T value) throws IOException {
    out.writeUInt32NoTag(field.tag());
    writeNested(codec, value);
  }

  private <T> void writeNested(MessageCodec<T> codec, T value) throws IOException {
    writeLength();
    codec.write(value, this);
  }

  /**
   * A nested message.
   *
   * @param field the field
   * @param codec its codec
   * @param value the message; null is left out
   * @param <T> the Java type
   * @throws IOException if there is less room than was counted
   */
  public <T> void writeNullableMessage(Field field, MessageCodec<T> codec, @Nullable T value)
      throws IOException {
    if (value != null) {
      writeMessage(field, codec, value);
    }
  }

  /**
   * Any number of scalars, numbers packed.
   *
   * @param field the field
   * @param type what each of them is
   * @param values the values; null is none
   * @param <T> the Java type
   * @throws IOException if there is less room than was counted
   */
  public <T> void writeRepeated(
      Field field, ScalarType<T> type, @Nullable Collection<? extends T> values)
      throws IOException {
    if (values == null || values.isEmpty()) {
      return;
    }
    boolean packed = type.wireType() != WireType.LENGTH;
    if (packed) {
      out.writeUInt32NoTag(field.tag());
      writeLength();
    }
    for (T value : values) {
      if (!packed) {
        out.writeUInt32NoTag(field.tag());
      }
      type.write(value, out);
    }
  }

  /**
   * An array of primitives, packed.
   *
   * @param field the field
   * @param type what the array is
   * @param array the array; null is empty
   * @param <A> the array's type
   * @throws IOException if there is less room than was counted
   */
  public <A> void writeArray(Field field, PrimitiveArray<A> type, @Nullable A array)
      throws IOException {
    if (array != null && !type.isEmpty(array)) {
      out.writeUInt32NoTag(field.tag());
      writeLength();
      type.write(array, out);
    }
  }

  /**
   * Any number of nested messages.
   *
   * @param field the field
   * @param codec their codec
   * @param values the messages; null is none
   * @param <T> the Java type
   * @throws IOException if there is less room than was counted
   */
  public <T> void writeMessages(
      Field field, MessageCodec<T> codec, @Nullable Collection<? extends T> values)
      throws IOException {
    if (values != null) {
      for (T value : values) {
        writeMessage(field, codec, value);
      }
    }
  }

  /**
   * A map.
   *
   * @param field the field
   * @param keys what the keys are
   * @param values what the values are
   * @param map the map; null is empty
   * @param <K> the Java type of the keys
   * @param <V> the Java type of the values
   * @throws IOException if there is less room than was counted
   */
  public <K, V> void writeMap(
      Field field,
      ScalarType<K> keys,
      ScalarType<V> values,
      @Nullable Map<? extends K, ? extends V> map)
      throws IOException {
    if (map != null) {
      for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
        startEntry(field, keys, entry.getKey());
        out.writeUInt32NoTag(MapEntry.valueTag(values.wireType()));
        values.write(entry.getValue(), out);
      }
    }
  }

  /**
   * A map of nested messages.
   *
   * @param field the field
   * @param keys what the keys are
   * @param codec the values' codec
   * @param map the map; null is empty
   * @param <K> the Java type of the keys
   * @param <V> the Java type of the values
   * @throws IOException if there is less room than was counted
   */
  public <K, V> void writeMessageMap(
      Field field,
      ScalarType<K> keys,
      MessageCodec<V> codec,
      @Nullable Map<? extends K, ? extends V> map)
      throws IOException {
    if (map != null) {
      for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
        startEntry(field, keys, entry.getKey());
        out.writeUInt32NoTag(MapEntry.valueTag(WireType.LENGTH));
        writeNested(codec, entry.getValue());
      }
    }
  }

  private <K> void startEntry(Field field, ScalarType<K> keys, K key) throws IOException {
    out.writeUInt32NoTag(field.tag());
    writeLength();
    out.writeUInt32NoTag(MapEntry.keyTag(keys.wireType()));
    keys.write(key, out);
  }
}
