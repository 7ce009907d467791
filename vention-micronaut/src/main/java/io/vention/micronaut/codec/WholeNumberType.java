package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.function.LongFunction;

/**
 * {@code int32} and {@code int64}.
 *
 * @param <T> the wrapper of a Java type that holds whole numbers
 */
final class WholeNumberType<T extends Number> extends ScalarType<T> {

  private final WholeNumberRange range;
  private final LongFunction<T> box;

  WholeNumberType(WholeNumberRange range, LongFunction<T> box) {
    super(WireType.VARINT);
    this.range = range;
    this.box = box;
  }

  @Override
  boolean isDefault(T value) {
    return value.longValue() == 0;
  }

  @Override
  T defaultValue() {
    return box.apply(0);
  }

  @Override
  int size(T value, FieldPath path) {
    return CodedOutputStream.computeInt64SizeNoTag(value.longValue());
  }

  @Override
  void write(T value, CodedOutputStream out) throws IOException {
    out.writeInt64NoTag(value.longValue());
  }

  @Override
  T read(ProtoReader in) throws IOException {
    return box.apply(in.readWholeNumber(range));
  }

  @Override
  void writeJson(T value, JsonWriter out) throws IOException {
    // Proto3 JSON mapping: 64-bit numbers are strings, because JavaScript's numbers are doubles
    if (range == WholeNumberRange.LONG) {
      out.writeAsText(value.longValue());
    } else {
      out.generator().writeNumber(value.intValue());
    }
  }

  @Override
  T readJson(JsonReader in) throws IOException {
    return box.apply(in.readWholeNumber(range));
  }

  @Override
  T parseKey(String text, FieldPath path) throws IOException {
    return box.apply(range.parse(text, path));
  }
}
