package io.vention.micronaut.codec;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes protobuf's canonical JSON, and refuses what cannot be encoded. Fields without presence are
 * written whatever their value is. For one thread and one message.
 */
public final class JsonWriter {

  private static final int MAX_LONG_CHARS = 20;

  private final JsonGenerator out;
  private final JsonNames names;
  private final FieldPath path;
  private char @Nullable [] digits;

  JsonWriter(JsonGenerator out, JsonNames names, String messageName) {
    this.out = out;
    this.names = names;
    this.path = new FieldPath(messageName);
  }

  JsonGenerator generator() {
    return out;
  }

  FieldPath path() {
    return path;
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
    return path.required(field, value);
  }

  /**
   * Starts a message.
   *
   * @throws IOException if the output fails
   */
  public void startMessage() throws IOException {
    out.writeStartObject();
  }

  /**
   * Ends a message.
   *
   * @throws IOException if the output fails
   */
  public void endMessage() throws IOException {
    out.writeEndObject();
  }

  private void start(Field field) throws IOException {
    path.field(field);
    out.writeFieldName(field.jsonName(names));
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value
   * @throws IOException if the output fails
   */
  public void writeBoolean(Field field, boolean value) throws IOException {
    start(field);
    out.writeBoolean(value);
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value
   * @throws IOException if the output fails
   */
  public void writeInt(Field field, int value) throws IOException {
    start(field);
    out.writeNumber(value);
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value
   * @throws IOException if the output fails
   */
  public void writeLong(Field field, long value) throws IOException {
    start(field);
    writeAsText(value);
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value
   * @throws IOException if the output fails
   */
  public void writeFloat(Field field, float value) throws IOException {
    start(field);
    writeNumber(value);
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value
   * @throws IOException if the output fails
   */
  public void writeDouble(Field field, double value) throws IOException {
    start(field);
    writeNumber(value);
  }

  void writeAsText(long value) throws IOException {
    if (digits == null) {
      digits = new char[MAX_LONG_CHARS];
    }
    out.writeString(digits, 0, NumberOutput.outputLong(value, digits, 0));
  }

  // Proto3 JSON mapping: "NaN", "Infinity" and "-Infinity" are strings, as Java writes them
  void writeNumber(float value) throws IOException {
    if (Math.abs(value) == Float.MAX_VALUE) {
      // its shortest text is larger when read as a double: protobuf-es calls that out of range
      out.writeNumber((double) value);
    } else if (Float.isFinite(value)) {
      out.writeNumber(value);
    } else {
      out.writeString(Float.toString(value));
    }
  }

  void writeNumber(double value) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumber(value);
    } else {
      out.writeString(Double.toString(value));
    }
  }

  void writeText(String text) throws IOException {
    StringType.check(text, path);
    out.writeString(text);
  }

  void writeBase64(ByteBuffer bytes) throws IOException {
    if (bytes.hasArray()) {
      int offset = bytes.arrayOffset() + bytes.position();
      out.writeBinary(Base64Variants.MIME_NO_LINEFEEDS, bytes.array(), offset, bytes.remaining());
    } else {
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      out.writeBinary(Base64Variants.MIME_NO_LINEFEEDS, copy, 0, copy.length);
    }
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param type what it holds
   * @param value its value; null is refused
   * @param <T> the Java type
   * @throws IOException if the output fails
   */
  public <T> void write(Field field, ScalarType<T> type, @Nullable T value) throws IOException {
    writeNullable(field, type, path.required(field, value));
  }

  /**
   * A field with presence.
   *
   * @param field the field
   * @param type what it holds
   * @param value its value; null is left out
   * @param <T> the Java type
   * @throws IOException if the output fails
   */
  public <T> void writeNullable(Field field, ScalarType<T> type, @Nullable T value)
      throws IOException {
    if (value != null) {
      start(field);
      type.writeJson(value, this);
    }
  }

  /**
   * A nested message.
   *
   * @param field the field
   * @param codec its codec
   * @param value the message; null is refused
   * @param <T> the Java type
   * @throws IOException if the output fails
   */
  public <T> void writeMessage(Field field, MessageCodec<T> codec, @Nullable T value)
      throws IOException {
    writeNullableMessage(field, codec, path.required(field, value));
  }

  /**
   * A nested message.
   *
   * @param field the field
   * @param codec its codec
   * @param value the message; null is left out
   * @param <T> the Java type
   * @throws IOException if the output fails
   */
  public <T> void writeNullableMessage(Field field, MessageCodec<T> codec, @Nullable T value)
      throws IOException {
    if (value != null) {
      start(field);
      writeEntered(codec, value);
    }
  }

  private <T> void writeEntered(MessageCodec<T> codec, T value) throws IOException {
    path.enterToWrite();
    codec.writeJson(value, this);
    path.leave();
  }

  /**
   * Any number of scalars.
   *
   * @param field the field
   * @param type what each of them is
   * @param values the values, none of which is null; null is none
   * @param <T> the Java type
   * @throws IOException if the output fails
   */
  public <T> void writeRepeated(
      Field field, ScalarType<T> type, @Nullable Collection<? extends @Nullable T> values)
      throws IOException {
    start(field);
    out.writeStartArray();
    int index = 0;
    if (values != null) {
      for (T value : values) {
        path.index(index++);
        type.writeJson(element(value), this);
      }
    }
    out.writeEndArray();
  }

  /**
   * Any number of nested messages.
   *
   * @param field the field
   * @param codec their codec
   * @param values the messages, none of which is null; null is none
   * @param <T> the Java type
   * @throws IOException if the output fails
   */
  public <T> void writeMessages(
      Field field, MessageCodec<T> codec, @Nullable Collection<? extends @Nullable T> values)
      throws IOException {
    start(field);
    out.writeStartArray();
    int index = 0;
    if (values != null) {
      for (T value : values) {
        path.index(index++);
        writeEntered(codec, element(value));
      }
    }
    out.writeEndArray();
  }

  private <T> T element(@Nullable T value) {
    if (value == null) {
      throw path.unencodable("null in a place that is not nullable");
    }
    return value;
  }

  /**
   * A map.
   *
   * @param field the field
   * @param keys what the keys are
   * @param values what the values are
   * @param map the map, with neither null keys nor null values; null is empty
   * @param <K> the Java type of the keys
   * @param <V> the Java type of the values
   * @throws IOException if the output fails
   */
  public <K, V> void writeMap(
      Field field,
      ScalarType<K> keys,
      ScalarType<V> values,
      @Nullable Map<? extends @Nullable K, ? extends @Nullable V> map)
      throws IOException {
    start(field);
    out.writeStartObject();
    if (map != null) {
      for (Map.Entry<? extends @Nullable K, ? extends @Nullable V> entry : map.entrySet()) {
        writeKey(keys, entry.getKey());
        values.writeJson(element(entry.getValue()), this);
      }
    }
    out.writeEndObject();
  }

  /**
   * A map of nested messages.
   *
   * @param field the field
   * @param keys what the keys are
   * @param codec the values' codec
   * @param map the map, with neither null keys nor null values; null is empty
   * @param <K> the Java type of the keys
   * @param <V> the Java type of the values
   * @throws IOException if the output fails
   */
  public <K, V> void writeMessageMap(
      Field field,
      ScalarType<K> keys,
      MessageCodec<V> codec,
      @Nullable Map<? extends @Nullable K, ? extends @Nullable V> map)
      throws IOException {
    start(field);
    out.writeStartObject();
    if (map != null) {
      for (Map.Entry<? extends @Nullable K, ? extends @Nullable V> entry : map.entrySet()) {
        writeKey(keys, entry.getKey());
        writeEntered(codec, element(entry.getValue()));
      }
    }
    out.writeEndObject();
  }

  private <K> void writeKey(ScalarType<K> keys, @Nullable K key) throws IOException {
    path.key(null);
    if (key == null) {
      throw path.unencodable("a null key");
    }
    path.key(key);
    out.writeFieldName(keys.keyText(key, path));
  }
}
