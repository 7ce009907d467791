package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;

/** {@code string} as {@code char}. The empty string is Java's default, the character zero. */
final class CharType extends ScalarType<Character> {

  CharType() {
    super(WireType.LENGTH);
  }

  @Override
  boolean isDefault(Character value) {
    return value == 0;
  }

  @Override
  Character defaultValue() {
    return '\0';
  }

  @Override
  int size(Character value, FieldPath path) {
    return StringType.sizeOf(text(value), path);
  }

  @Override
  void write(Character value, CodedOutputStream out) throws IOException {
    out.writeStringNoTag(text(value));
  }

  @Override
  Character read(ProtoReader in) throws IOException {
    return character(in.readString(), in.path());
  }

  @Override
  void writeJson(Character value, JsonWriter out) throws IOException {
    out.writeText(text(value));
  }

  @Override
  Character readJson(JsonReader in) throws IOException {
    return character(in.readString(), in.path());
  }

  @Override
  String keyText(Character key, FieldPath path) {
    String text = text(key);
    StringType.check(text, path);
    return text;
  }

  @Override
  Character parseKey(String text, FieldPath path) throws IOException {
    return character(JsonReader.wellFormed(text, path), path);
  }

  private static String text(char value) {
    return value == 0 ? "" : String.valueOf(value);
  }

  private static char character(String text, FieldPath path) throws MalformedMessageException {
    if (text.length() > 1) {
      throw path.malformed(Excerpt.of(text) + " is more than one character that a Java char holds");
    }
    return text.isEmpty() ? '\0' : text.charAt(0);
  }
}
