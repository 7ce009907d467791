package io.vention.micronaut.codec;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.ExtensionRegistryLite;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads protobuf's binary encoding. For one thread and one message. */
public final class ProtoReader extends MessageReader {

  private final byte[] bytes;
  private CodedInputStream in;
  private int start;
  private @Nullable PendingMessage parts;
  private int tag;

  ProtoReader(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.in = open(offset, length);
    this.start = offset;
  }

  private CodedInputStream open(int offset, int length) {
    return CodedInputStream.newInstance(bytes, offset, length);
  }

  /**
   * Moves to the message's next field. Fields that it does not have are skipped, also such as have
   * the number of one but another wire type.
   *
   * @param fields the message's fields
   * @return the field's number; 0 at the message's end
   * @throws IOException if the input is malformed
   */
  public int nextField(FieldTable fields) throws IOException {
    path().field(null);
    Field field = next(fields);
    path().field(field);
    return field == null ? 0 : field.number();
  }

  /** Moves to the next field without a step of the path; null at the message's end. */
  @Nullable Field next(FieldTable fields) throws IOException {
    while (true) {
      tag = in.readTag();
      if (tag == 0 && !openNextPart()) {
        return null;
      }
      Field field = fields.byNumber(WireType.fieldNumber(tag));
      if (field != null && field.accepts(tag)) {
        return field;
      }
      skip();
    }
  }

  private boolean openNextPart() {
    if (parts == null || parts.next() == null) {
      return false;
    }
    open(parts.next());
    return true;
  }

  private void open(PendingMessage part) {
    parts = part;
    start = part.start();
    in = open(part.start(), part.length());
  }

  private void skip() throws IOException {
    if (tag != 0 && !in.skipField(tag)) {
      throw path().malformed("a group's end without its start");
    }
  }

  /**
   * Reads the field's value.
   *
   * @return the value
   * @throws IOException if the input is malformed
   */
  public boolean readBoolean() throws IOException {
    return in.readBool();
  }

  /**
   * Reads the field's value.
   *
   * @return the value
   * @throws IOException if the input is malformed or beyond a byte
   */
  public byte readByte() throws IOException {
    return (byte) readWholeNumber(WholeNumberRange.BYTE);
  }

  /**
   * Reads the field's value.
   *
   * @return the value
   * @throws IOException if the input is malformed or beyond a short
   */
  public short readShort() throws IOException {
    return (short) readWholeNumber(WholeNumberRange.SHORT);
  }

  /**
   * Reads the field's value.
   *
   * @return the value
   * @throws IOException if the input is malformed
   */
  public int readInt() throws IOException {
    return in.readInt32();
  }

  /**
   * Reads the field's value.
   *
   * @return the value
   * @throws IOException if the input is malformed
   */
  public long readLong() throws IOException {
    return in.readInt64();
  }

  /** An {@code int32} on the wire, but for {@link WholeNumberRange#LONG}. */
  long readWholeNumber(WholeNumberRange range) throws IOException {
    return range == WholeNumberRange.LONG ? in.readInt64() : range.check(in.readInt32(), path());
  }

  int readEnumNumber() throws IOException {
    return in.readEnum();
  }

  /**
   * Reads the field's value.
   *
   * @return the value
   * @throws IOException if the input is malformed
   */
  public float readFloat() throws IOException {
    return in.readFloat();
  }

  /**
   * Reads the field's value.
   *
   * @return the value
   * @throws IOException if the input is malformed
   */
  public double readDouble() throws IOException {
    return in.readDouble();
  }

  String readString() throws IOException {
    int length = in.readRawVarint32();
    int offset = start + in.getTotalBytesRead();
    in.skipRawBytes(length);
    if (!Utf8.isWellFormed(bytes, offset, length)) {
      throw path().malformed("ill-formed UTF-8");
    }
    return new String(bytes, offset, length, StandardCharsets.UTF_8);
  }

  byte[] readBytes() throws IOException {
    return in.readByteArray();
  }

  /**
   * Reads the field's value.
   *
   * @param type what it holds
   * @param <T> the Java type
   * @return the value; null for an enum's zero where that is no constant
   * @throws IOException if the input is malformed
   */
  public <T> @Nullable T read(ScalarType<T> type) throws IOException {
    return type.read(this);
  }

  /**
   * Notes the field's message, to be read when the enclosing message has ended.
   *
   * @param before the parts of it that were found before; null for none
   * @return all its parts
   * @throws IOException if the input is malformed
   */
  public PendingMessage pending(@Nullable PendingMessage before) throws IOException {
    int length = in.readRawVarint32();
    PendingMessage part = new PendingMessage(start + in.getTotalBytesRead(), length);
    in.skipRawBytes(length);
    return before == null ? part : before.with(part);
  }

  /**
   * Reads a nested message that must be there.
   *
   * @param field the field
   * @param codec its codec
   * @param message its parts; null if it was absent
   * @param <T> the Java type
   * @return the message
   * @throws IOException if the input is malformed or the message absent
   */
  public <T> T required(Field field, MessageCodec<T> codec, @Nullable PendingMessage message)
      throws IOException {
    if (message == null) {
      throw missing(field);
    }
    path().field(field);
    return readEntered(codec, message);
  }

  /**
   * Reads a nested message.
   *
   * @param field the field
   * @param codec its codec
   * @param message its parts; null if it was absent
   * @param <T> the Java type
   * @return the message; null if it was absent
   * @throws IOException if the input is malformed
   */
  public <T> @Nullable T nullable(
      Field field, MessageCodec<T> codec, @Nullable PendingMessage message) throws IOException {
    return message == null ? null : required(field, codec, message);
  }

  /**
   * Reads a {@code google.protobuf.Value}, whose null is Java's.
   *
   * @param field the field
   * @param message its parts; null if it was absent
   * @return the value; null if it was absent or JSON's null
   * @throws IOException if the input is malformed
   */
  @SuppressWarnings("NullAway") // what reads the value may return null
  public @Nullable Object nullableValue(Field field, @Nullable PendingMessage message)
      throws IOException {
    if (message == null) {
      return null;
    }
    path().field(field);
    path().enterToRead();
    Object value = readPending(ProtoTreeReader::value, message);
    path().leave();
    return value;
  }

  /** Reads the message, all its parts, with protobuf-java. */
  void readInto(Message.Builder message) throws IOException {
    try {
      do {
        int limit = in.setRecursionLimit(path().levelsLeft());
        message.mergeFrom(in, ExtensionRegistryLite.getEmptyRegistry());
        in.checkLastTagWas(0);
        in.setRecursionLimit(limit);
      } while (openNextPart());
    } catch (InvalidProtocolBufferException e) {
      throw path().malformed(String.valueOf(e.getMessage()));
    }
  }

  private <T> T readEntered(MessageCodec<T> codec, PendingMessage message) throws IOException {
    path().enterToRead();
    T value = readPending(codec::read, message);
    path().leave();
    return value;
  }

  /** How the inside of a message is read, up to its end. */
  @FunctionalInterface
  interface Contents<T> {
    T read(ProtoReader in) throws IOException;
  }

  /** Reads a nested message without a step of the path. */
  <T> T readPending(Contents<T> contents, PendingMessage message) throws IOException {
    CodedInputStream outerIn = in;
    int outerStart = start;
    PendingMessage outerParts = parts;
    open(message);
    T value = contents.read(this);
    in = outerIn;
    start = outerStart;
    parts = outerParts;
    return value;
  }

  /**
   * Adds the field's scalars to those that were found before.
   *
   * @param values where to
   * @param type what each of them is
   * @param <T> the Java type
   * @throws IOException if the input is malformed
   */
  public <T> void readRepeated(List<T> values, ScalarType<T> type) throws IOException {
    if (tag == type.wireType().tag(WireType.fieldNumber(tag))) {
      readElement(values, type);
      return;
    }
    int limit = in.pushLimit(in.readRawVarint32());
    while (!in.isAtEnd()) {
      readElement(values, type);
    }
    in.popLimit(limit);
  }

  /**
   * Adds the field's numbers or booleans to those that were found before.
   *
   * @param values where to
   * @throws IOException if the input is malformed
   */
  public void readArray(PrimitiveArray.Elements<?> values) throws IOException {
    if (tag == values.wireType().tag(WireType.fieldNumber(tag))) {
      values.read(this);
      return;
    }
    int limit = in.pushLimit(in.readRawVarint32());
    while (!in.isAtEnd()) {
      values.read(this);
    }
    in.popLimit(limit);
  }

  private <T> void readElement(List<T> values, ScalarType<T> type) throws IOException {
    path().index(values.size());
    values.add(element(type, type.read(this)));
  }

  /**
   * Adds the field's message to those that were found before.
   *
   * @param values where to
   * @param codec their codec
   * @param <T> the Java type
   * @throws IOException if the input is malformed
   */
  public <T> void readMessages(List<T> values, MessageCodec<T> codec) throws IOException {
    path().index(values.size());
    path().enterToRead();
    values.add(readDelimited(codec::read));
    path().leave();
  }

  /** Reads a nested message where it stands: one that is not merged with others. */
  <T> T readDelimited(Contents<T> contents) throws IOException {
    int limit = in.pushLimit(in.readRawVarint32());
    PendingMessage outerParts = parts;
    parts = null;
    T value = contents.read(this);
    parts = outerParts;
    in.popLimit(limit);
    return value;
  }

  /**
   * Adds the field's entry to those that were found before; of several with one key the last is
   * kept.
   *
   * @param map where to
   * @param keys what the keys are
   * @param values what the values are
   * @param <K> the Java type of the keys
   * @param <V> the Java type of the values
   * @throws IOException if the input is malformed
   */
  public <K, V> void readMap(Map<K, V> map, ScalarType<K> keys, ScalarType<V> values)
      throws IOException {
    int limit = in.pushLimit(in.readRawVarint32());
    K key = null;
    V value = null;
    boolean present = false;
    while ((tag = in.readTag()) != 0) {
      if (tag == MapEntry.keyTag(keys.wireType())) {
        key = keys.read(this);
        path().key(key);
      } else if (tag == MapEntry.valueTag(values.wireType())) {
        value = values.read(this);
        present = true;
      } else {
        skip();
      }
    }
    in.popLimit(limit);
    // Protobuf encoding, "Maps": what an entry lacks has its default
    K presentKey = element(keys, key == null ? keys.defaultValue() : key);
    map.put(presentKey, element(values, present ? value : values.defaultValue()));
  }

  /**
   * Adds the field's entry to those that were found before; of several with one key the last is
   * kept.
   *
   * @param map where to
   * @param keys what the keys are
   * @param codec the values' codec
   * @param <K> the Java type of the keys
   * @param <V> the Java type of the values
   * @throws IOException if the input is malformed
   */
  public <K, V> void readMessageMap(Map<K, V> map, ScalarType<K> keys, MessageCodec<V> codec)
      throws IOException {
    int limit = in.pushLimit(in.readRawVarint32());
    K key = null;
    PendingMessage value = null;
    while ((tag = in.readTag()) != 0) {
      if (tag == MapEntry.keyTag(keys.wireType())) {
        key = keys.read(this);
      } else if (tag == MapEntry.valueTag(WireType.LENGTH)) {
        value = pending(value);
      } else {
        skip();
      }
    }
    in.popLimit(limit);
    K presentKey = element(keys, key == null ? keys.defaultValue() : key);
    path().key(presentKey);
    map.put(presentKey, readEntered(codec, value == null ? new PendingMessage(start, 0) : value));
  }
}
