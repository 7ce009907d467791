package io.vention.micronaut.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads protobuf's canonical JSON. Each read method reads the value that begins at the current
 * token, and leaves its last token as the current one. For one thread and one message.
 */
public final class JsonReader extends MessageReader {

  private final JsonParser in;
  private final byte[] bytes;
  private final int start;
  private final JsonStyle style;
  private final SeenFields seen = new SeenFields();

  /**
   * A reader of what a parser reads.
   *
   * @param bytes an array with the input of the parser
   * @param start where it starts
   */
  JsonReader(JsonParser in, byte[] bytes, int start, JsonStyle style) {
    this.in = in;
    this.bytes = bytes;
    this.start = start;
    this.style = style;
  }

  JsonStyle style() {
    return style;
  }

  JsonParser parser() {
    return in;
  }

  /**
   * Starts a message.
   *
   * @param fields the message's fields
   * @throws IOException if the current value is no object
   */
  public void startMessage(FieldTable fields) throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
    seen.enter(fields.size());
  }

  /**
   * Moves to the value of the message's next field. Fields that it does not have are skipped, and
   * null is absence.
   *
   * @param fields the message's fields
   * @return the field's number; 0 at the message's end
   * @throws IOException if the input is malformed or has a field twice
   */
  public int nextField(FieldTable fields) throws IOException {
    while (true) {
      path().field(null);
      String name = in.nextFieldName();
      if (name == null) {
        seen.leave();
        return 0;
      }
      Field field = fields.byName(name);
      in.nextToken();
      if (field == null) {
        in.skipChildren();
      } else if (isPresent(field, fields)) {
        return field.number();
      }
    }
  }

  private boolean isPresent(Field field, FieldTable fields) throws IOException {
    path().field(field);
    // Conformance suite: JsonInput.FieldNameDuplicate
    if (!seen.add(fields.place(field.number()))) {
      throw path().malformed("given twice");
    }
    return field.nullIsValue() || !isNull();
  }

  boolean isNull() {
    return in.currentToken() == JsonToken.VALUE_NULL;
  }

  void expect(JsonToken token, String name) throws IOException {
    if (in.currentToken() != token) {
      throw unexpected(name);
    }
  }

  MalformedMessageException unexpected(String expected) throws IOException {
    return path().malformed("expected " + expected + ", found " + found());
  }

  private String found() throws IOException {
    JsonToken token = in.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> Excerpt.of(in.getText());
      default -> Excerpt.unquoted(in.getText());
    };
  }

  /**
   * Reads a value.
   *
   * @return the value
   * @throws IOException if it is not such a value
   */
  public boolean readBoolean() throws IOException {
    JsonToken token = in.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw unexpected("true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /**
   * Reads a value.
   *
   * @return the value
   * @throws IOException if it is not such a value
   */
  public byte readByte() throws IOException {
    return (byte) readWholeNumber(WholeNumberRange.BYTE);
  }

  /**
   * Reads a value.
   *
   * @return the value
   * @throws IOException if it is not such a value
   */
  public short readShort() throws IOException {
    return (short) readWholeNumber(WholeNumberRange.SHORT);
  }

  /**
   * Reads a value.
   *
   * @return the value
   * @throws IOException if it is not such a value
   */
  public int readInt() throws IOException {
    return (int) readWholeNumber(WholeNumberRange.INT);
  }

  /**
   * Reads a value.
   *
   * @return the value
   * @throws IOException if it is not such a value
   */
  public long readLong() throws IOException {
    return readWholeNumber(WholeNumberRange.LONG);
  }

  long readWholeNumber(WholeNumberRange range) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NUMBER_INT
        && in.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return range.check(in.getLongValue(), path());
    }
    return range.parse(numberText(), path());
  }

  private String numberText() throws IOException {
    JsonToken token = in.currentToken();
    if (token == null || (!token.isNumeric() && token != JsonToken.VALUE_STRING)) {
      throw unexpected("a number");
    }
    return in.getText();
  }

  /**
   * Reads a value.
   *
   * @return the value
   * @throws IOException if it is not such a value
   */
  public float readFloat() throws IOException {
    String text = floatingText();
    float value = Float.parseFloat(text);
    checkRange(Float.isInfinite(value), text);
    return value;
  }

  /**
   * Reads a value.
   *
   * @return the value
   * @throws IOException if it is not such a value
   */
  public double readDouble() throws IOException {
    String text = floatingText();
    double value = Double.parseDouble(text);
    checkRange(Double.isInfinite(value), text);
    return value;
  }

  private String floatingText() throws IOException {
    String text = numberText();
    if (!isNonFinite(text) && !JsonNumber.isNumber(text)) {
      throw path().malformed(Excerpt.of(text) + " is not a number");
    }
    return text;
  }

  private void checkRange(boolean infinite, String text) throws IOException {
    if (infinite && !isNonFinite(text)) {
      throw path().malformed(Excerpt.unquoted(text) + " is out of range");
    }
  }

  private static boolean isNonFinite(String text) {
    return switch (text) {
      case "NaN", "Infinity", "-Infinity" -> true;
      default -> false;
    };
  }

  String readString() throws IOException {
    expect(JsonToken.VALUE_STRING, "a string");
    return wellFormed(in.getText(), path());
  }

  static String wellFormed(String text, FieldPath path) throws MalformedMessageException {
    if (!Utf8.isWellFormed(text)) {
      throw path.malformed("ill-formed text: a surrogate without its other half");
    }
    return text;
  }

  byte[] readBytes() throws IOException {
    expect(JsonToken.VALUE_STRING, "a string of base64");
    try {
      return Base64Text.decode(in.getText());
    } catch (IllegalArgumentException e) {
      throw path().malformed("ill-formed base64");
    }
  }

  /** The text of an enum's value; null if it is a number. */
  @Nullable String enumName() throws IOException {
    JsonToken token = in.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return in.getText();
    }
    if (token == null || !token.isNumeric()) {
      throw unexpected("an enum's value by name or number");
    }
    return null;
  }

  /**
   * Reads a value.
   *
   * @param type what it is
   * @param <T> the Java type
   * @return the value; null for an enum's zero where that is no constant
   * @throws IOException if it is not such a value
   */
  public <T> @Nullable T read(ScalarType<T> type) throws IOException {
    return type.readJson(this);
  }

  /**
   * Reads a nested message.
   *
   * @param codec its codec
   * @param <T> the Java type
   * @return the message
   * @throws IOException if it is not such a message
   */
  public <T> T readMessage(MessageCodec<T> codec) throws IOException {
    path().enterToRead();
    T value = codec.readJson(this);
    path().leave();
    return value;
  }

  /**
   * Demands a nested message.
   *
   * @param field the field
   * @param message the message; null if it was absent
   * @param <T> the Java type
   * @return the message
   * @throws IOException if it was absent
   */
  public <T> T required(Field field, @Nullable T message) throws IOException {
    if (message == null) {
      throw missing(field);
    }
    return message;
  }

  /**
   * Demands that the field is the first of its oneof that is set.
   *
   * @param fields the oneof's fields
   * @param before what another of them has set; null for none
   * @throws IOException if there is another
   */
  public void checkFirst(FieldTable fields, @Nullable Object before) throws IOException {
    // Protobuf's JSON: several fields of one oneof are an error, where binary takes the last
    if (before != null) {
      throw path()
          .malformed("another is set too (expected exactly one of " + fields.jsonNames() + ")");
    }
  }

  /**
   * Reads an array of scalars.
   *
   * @param values where to
   * @param type what each of them is
   * @param <T> the Java type
   * @throws IOException if it is not such an array
   */
  public <T> void readRepeated(List<T> values, ScalarType<T> type) throws IOException {
    expect(JsonToken.START_ARRAY, "an array");
    while (in.nextToken() != JsonToken.END_ARRAY) {
      path().index(values.size());
      values.add(element(type, type.readJson(notNull())));
    }
  }

  /**
   * Reads an array of numbers or booleans.
   *
   * @param values where to
   * @throws IOException if it is not such an array
   */
  public void readArray(PrimitiveArray.Elements<?> values) throws IOException {
    expect(JsonToken.START_ARRAY, "an array");
    while (in.nextToken() != JsonToken.END_ARRAY) {
      path().index(values.count());
      values.readJson(notNull());
    }
  }

  /**
   * Reads an array of nested messages.
   *
   * @param values where to
   * @param codec their codec
   * @param <T> the Java type
   * @throws IOException if it is not such an array
   */
  public <T> void readMessages(List<T> values, MessageCodec<T> codec) throws IOException {
    expect(JsonToken.START_ARRAY, "an array");
    while (in.nextToken() != JsonToken.END_ARRAY) {
      path().index(values.size());
      values.add(notNull(codec).readMessage(codec));
    }
  }

  /**
   * Reads a map.
   *
   * @param map where to
   * @param keys what the keys are
   * @param values what the values are
   * @param <K> the Java type of the keys
   * @param <V> the Java type of the values
   * @throws IOException if it is not such a map
   */
  public <K, V> void readMap(Map<K, V> map, ScalarType<K> keys, ScalarType<V> values)
      throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      K key = key(map, keys, name);
      in.nextToken();
      map.put(key, element(values, values.readJson(notNull())));
    }
  }

  /**
   * Reads a map of nested messages.
   *
   * @param map where to
   * @param keys what the keys are
   * @param codec the values' codec
   * @param <K> the Java type of the keys
   * @param <V> the Java type of the values
   * @throws IOException if it is not such a map
   */
  public <K, V> void readMessageMap(Map<K, V> map, ScalarType<K> keys, MessageCodec<V> codec)
      throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      K key = key(map, keys, name);
      in.nextToken();
      map.put(key, notNull(codec).readMessage(codec));
    }
  }

  private <K> K key(Map<K, ?> map, ScalarType<K> keys, String name) throws IOException {
    path().key(name);
    K key = keys.parseKey(name, path());
    if (map.containsKey(key)) {
      throw path().malformed("given twice");
    }
    return key;
  }

  private JsonReader notNull() throws IOException {
    if (isNull()) {
      throw path().malformed("null in a place that is not nullable");
    }
    return this;
  }

  private JsonReader notNull(MessageCodec<?> codec) throws IOException {
    boolean hasNull =
        codec instanceof JsonNodeCodec
            || (codec instanceof ProtobufCodec<?> protobuf && protobuf.hasNull());
    return hasNull ? this : notNull();
  }

  /** Reads a value as text, once it is known to be good JSON. */
  String readRaw() throws IOException {
    int from = start + Math.toIntExact(in.currentTokenLocation().getByteOffset());
    RawJson.check(in, path());
    int to = start + Math.toIntExact(in.currentLocation().getByteOffset());
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
