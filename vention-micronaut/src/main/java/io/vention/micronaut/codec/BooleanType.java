package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;

/** {@code bool}. */
final class BooleanType extends ScalarType<Boolean> {

  BooleanType() {
    super(WireType.VARINT);
  }

  @Override
  boolean isDefault(Boolean value) {
    return !value;
  }

  @Override
  Boolean defaultValue() {
    return false;
  }

  @Override
  int size(Boolean value, FieldPath path) {
    return 1;
  }

  @Override
  void write(Boolean value, CodedOutputStream out) throws IOException {
    out.writeBoolNoTag(value);
  }

  @Override
  Boolean read(ProtoReader in) throws IOException {
    return in.readBoolean();
  }

  @Override
  void writeJson(Boolean value, JsonWriter out) throws IOException {
    out.generator().writeBoolean(value);
  }

  @Override
  Boolean readJson(JsonReader in) throws IOException {
    return in.readBoolean();
  }

  @Override
  Boolean parseKey(String text, FieldPath path) throws IOException {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw path.malformed("the key is not a boolean (expected \"true\" or \"false\")");
    };
  }
}
