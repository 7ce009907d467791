package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import io.vention.micronaut.UnencodableValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes of a message's binary encoding, and refuses what cannot be encoded. The lengths
 * of nested messages, packed numbers and map entries are noted here and taken again while the
 * message is written, in the same order. For one thread and one message.
 *
 * <p>Methods return a number of bytes, the field's tag included.
 */
public final class MessageSizes {

  private static final int FIRST_LENGTHS = 16;
  private static final int[] NONE = {};

  private final FieldPath path;
  private final @Nullable JsonStyle style;
  private int[] lengths = NONE;
  private int noted;
  private int taken;

  /**
   * Counts nothing yet.
   *
   * @param style the JSON whose refusals are made here too; null for none, where those of binary
   *     will do
   */
  MessageSizes(String messageName, @Nullable JsonStyle style) {
    this.path = new FieldPath(messageName);
    this.style = style;
  }

  @Nullable JsonStyle style() {
    return style;
  }

  FieldPath path() {
    return path;
  }

  /**
   * What is told of a value that is of none of a sealed type's classes.
   *
   * @param value the value
   * @return what is thrown
   */
  public UnencodableValueException notPermitted(@Nullable Object value) {
    return path.notPermitted(value);
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

  /** The next of the noted lengths. */
  int take() {
    return lengths[taken++];
  }

  /** A place for a length that is not known yet. */
  int reserve() {
    if (noted == lengths.length) {
      lengths = Arrays.copyOf(lengths, Math.max(FIRST_LENGTHS, 2 * noted));
    }
    return noted++;
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; false is left out
   * @return a number of bytes
   */
  public int ofBoolean(Field field, boolean value) {
    return value ? field.tagSize() + 1 : 0;
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; zero is left out
   * @return a number of bytes
   */
  public int ofInt(Field field, int value) {
    return value == 0 ? 0 : field.tagSize() + CodedOutputStream.computeInt32SizeNoTag(value);
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; zero is left out
   * @return a number of bytes
   */
  public int ofLong(Field field, long value) {
    return value == 0 ? 0 : field.tagSize() + CodedOutputStream.computeInt64SizeNoTag(value);
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; zero is left out
   * @return a number of bytes
   */
  public int ofFloat(Field field, float value) {
    return Float.floatToRawIntBits(value) == 0 ? 0 : field.tagSize() + Float.BYTES;
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param value its value; zero is left out
   * @return a number of bytes
   */
  public int ofDouble(Field field, double value) {
    return Double.doubleToRawLongBits(value) == 0 ? 0 : field.tagSize() + Double.BYTES;
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param type what it holds
   * @param value its value; the type's default is left out, null is refused
   * @param <T> the Java type
   * @return a number of bytes
   */
  public <T> int of(Field field, ScalarType<T> type, @Nullable T value) {
    T present = path.required(field, value);
    return type.isDefault(present) ? 0 : ofNullable(field, type, present);
  }

  /**
   * A field with presence.
   *
   * @param field the field
   * @param type what it holds
   * @param value its value; null is left out
   * @param <T> the Java type
   * @return a number of bytes
   */
  public <T> int ofNullable(Field field, ScalarType<T> type, @Nullable T value) {
    if (value == null) {
      return 0;
    }
    path.field(field);
    return field.tagSize() + type.size(value, path);
  }

  /**
   * A nested message.
   *
   * @param field the field
   * @param codec its codec
   * @param value the message; null is refused
   * @param <T> the Java type
   * @return a number of bytes
   */
  public <T> int ofMessage(Field field, MessageCodec<T> codec, @Nullable T value) {
    return ofNullableMessage(field, codec, path.required(field, value));
  }

  /**
   * A nested message.
   *
   * @param field the field
   * @param codec its codec
   * @param value the message; null is left out
   * @param <T> the Java type
   * @return a number of bytes
   */
  public <T> int ofNullableMessage(Field field, MessageCodec<T> codec, @Nullable T value) {
    if (value == null) {
      return 0;
    }
    path.field(field);
    return field.tagSize() + ofEntered(codec, value);
  }

  private <T> int ofEntered(MessageCodec<T> codec, T value) {
    int place = reserve();
    path.enterToWrite();
    int length = codec.size(value, this);
    path.leave();
    return withLength(place, length);
  }

  /** Notes a length in the place that was reserved for it. */
  int withLength(int place, int length) {
    lengths[place] = length;
    return CodedOutputStream.computeUInt32SizeNoTag(length) + length;
  }

  /**
   * Any number of scalars.
   *
   * @param field the field
   * @param type what each of them is
   * @param values the values, none of which is null; null is none
   * @param <T> the Java type
   * @return a number of bytes
   */
  public <T> int ofRepeated(
      Field field, ScalarType<T> type, @Nullable Collection<? extends @Nullable T> values) {
    if (values == null || values.isEmpty()) {
      return 0;
    }
    path.field(field);
    boolean packed = type.wireType() != WireType.LENGTH;
    int place = packed ? reserve() : 0;
    int size = 0;
    int index = 0;
    for (T value : values) {
      path.index(index++);
      size += type.size(element(value), path);
    }
    return packed ? field.tagSize() + withLength(place, size) : index * field.tagSize() + size;
  }

  /**
   * An array of primitives.
   *
   * @param field the field
   * @param type what the array is
   * @param array the array; null is empty
   * @param <A> the array's type
   * @return a number of bytes
   */
  public <A> int ofArray(Field field, PrimitiveArray<A> type, @Nullable A array) {
    if (array == null || type.isEmpty(array)) {
      return 0;
    }
    int place = reserve();
    return field.tagSize() + withLength(place, type.size(array));
  }

  private <T> T element(@Nullable T value) {
    if (value == null) {
      throw path.unencodable("null in a place that is not nullable");
    }
    return value;
  }

  /**
   * Any number of nested messages.
   *
   * @param field the field
   * @param codec their codec
   * @param values the messages, none of which is null; null is none
   * @param <T> the Java type
   * @return a number of bytes
   */
  public <T> int ofMessages(
      Field field, MessageCodec<T> codec, @Nullable Collection<? extends @Nullable T> values) {
    if (values == null) {
      return 0;
    }
    path.field(field);
    int size = 0;
    int index = 0;
    for (T value : values) {
      path.index(index++);
      size += field.tagSize() + ofEntered(codec, element(value));
    }
    return size;
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
   * @return a number of bytes
   */
  public <K, V> int ofMap(
      Field field,
      ScalarType<K> keys,
      ScalarType<V> values,
      @Nullable Map<? extends @Nullable K, ? extends @Nullable V> map) {
    if (map == null) {
      return 0;
    }
    path.field(field);
    int size = 0;
    for (Map.Entry<? extends @Nullable K, ? extends @Nullable V> entry : map.entrySet()) {
      int place = reserve();
      int length = 1 + keys.size(key(entry.getKey()), path);
      length += 1 + values.size(element(entry.getValue()), path);
      size += field.tagSize() + withLength(place, length);
    }
    return size;
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
   * @return a number of bytes
   */
  public <K, V> int ofMessageMap(
      Field field,
      ScalarType<K> keys,
      MessageCodec<V> codec,
      @Nullable Map<? extends @Nullable K, ? extends @Nullable V> map) {
    if (map == null) {
      return 0;
    }
    path.field(field);
    int size = 0;
    for (Map.Entry<? extends @Nullable K, ? extends @Nullable V> entry : map.entrySet()) {
      int place = reserve();
      int length = 1 + keys.size(key(entry.getKey()), path);
      length += 1 + ofEntered(codec, element(entry.getValue()));
      size += field.tagSize() + withLength(place, length);
    }
    return size;
  }

  private <K> K key(@Nullable K key) {
    if (key == null) {
      path.key(null);
      throw path.unencodable("a null key");
    }
    path.key(key);
    return key;
  }
}
