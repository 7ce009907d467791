package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;

/** {@code string} as {@link String}. */
final class StringType extends ScalarType<String> {

  StringType() {
    super(WireType.LENGTH);
  }

  @Override
  boolean isDefault(String value) {
    return value.isEmpty();
  }

  @Override
  String defaultValue() {
    return "";
  }

  @Override
  int size(String value, FieldPath path) {
    return sizeOf(value, path);
  }

  static int sizeOf(String value, FieldPath path) {
    int length = Utf8.length(value);
    if (length == Utf8.ILL_FORMED) {
      throw illFormed(path);
    }
    return CodedOutputStream.computeUInt32SizeNoTag(length) + length;
  }

  static void check(String value, FieldPath path) {
    if (!Utf8.isWellFormed(value)) {
      throw illFormed(path);
    }
  }

  private static RuntimeException illFormed(FieldPath path) {
    return path.unencodable("ill-formed text: a surrogate without its other half");
  }

  @Override
  void write(String value, CodedOutputStream out) throws IOException {
    out.writeStringNoTag(value);
  }

  @Override
  String read(ProtoReader in) throws IOException {
    return in.readString();
  }

  @Override
  void writeJson(String value, JsonWriter out) throws IOException {
    out.writeText(value);
  }

  @Override
  String readJson(JsonReader in) throws IOException {
    return in.readString();
  }

  @Override
  String keyText(String key, FieldPath path) {
    check(key, path);
    return key;
  }

  @Override
  String parseKey(String text, FieldPath path) throws IOException {
    return JsonReader.wellFormed(text, path);
  }
}
