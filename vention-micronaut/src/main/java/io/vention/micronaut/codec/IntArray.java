package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** {@code int[]}. */
final class IntArray extends PrimitiveArray<int[]> {

  private static final int[] EMPTY = {};

  IntArray() {
    super(WireType.VARINT);
  }

  @Override
  int length(int[] array) {
    return array.length;
  }

  @Override
  int size(int[] array) {
    int size = 0;
    for (int value : array) {
      size += CodedOutputStream.computeInt32SizeNoTag(value);
    }
    return size;
  }

  @Override
  void write(int[] array, CodedOutputStream out) throws IOException {
    for (int value : array) {
      out.writeInt32NoTag(value);
    }
  }

  @Override
  void writeJson(int[] array, JsonWriter out) throws IOException {
    for (int value : array) {
      out.generator().writeNumber(value);
    }
  }

  @Override
  int[] copy(int[] array, int length) {
    return Arrays.copyOf(array, length);
  }

  @Override
  void read(int[] array, int place, ProtoReader in) throws IOException {
    array[place] = in.readInt();
  }

  @Override
  void readJson(int[] array, int place, JsonReader in) throws IOException {
    array[place] = in.readInt();
  }

  @Override
  int[] empty() {
    return EMPTY;
  }
}
