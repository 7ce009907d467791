package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** {@code boolean[]}. */
final class BooleanArray extends PrimitiveArray<boolean[]> {

  private static final boolean[] EMPTY = {};

  BooleanArray() {
    super(WireType.VARINT);
  }

  @Override
  int length(boolean[] array) {
    return array.length;
  }

  @Override
  int size(boolean[] array) {
    return array.length;
  }

  @Override
  void write(boolean[] array, CodedOutputStream out) throws IOException {
    for (boolean value : array) {
      out.writeBoolNoTag(value);
    }
  }

  @Override
  void writeJson(boolean[] array, JsonWriter out) throws IOException {
    for (boolean value : array) {
      out.generator().writeBoolean(value);
    }
  }

  @Override
  boolean[] copy(boolean[] array, int length) {
    return Arrays.copyOf(array, length);
  }

  @Override
  void read(boolean[] array, int place, ProtoReader in) throws IOException {
    array[place] = in.readBoolean();
  }

  @Override
  void readJson(boolean[] array, int place, JsonReader in) throws IOException {
    array[place] = in.readBoolean();
  }

  @Override
  boolean[] empty() {
    return EMPTY;
  }
}
