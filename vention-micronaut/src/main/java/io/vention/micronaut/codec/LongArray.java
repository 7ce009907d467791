package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** {@code long[]}. */
final class LongArray extends PrimitiveArray<long[]> {

  private static final long[] EMPTY = {};

  LongArray() {
    super(WireType.VARINT);
  }

  @Override
  int length(long[] array) {
    return array.length;
  }

  @Override
  int size(long[] array) {
    int size = 0;
    for (long value : array) {
      size += CodedOutputStream.computeInt64SizeNoTag(value);
    }
    return size;
  }

  @Override
  void write(long[] array, CodedOutputStream out) throws IOException {
    for (long value : array) {
      out.writeInt64NoTag(value);
    }
  }

  @Override
  void writeJson(long[] array, JsonWriter out) throws IOException {
    for (long value : array) {
      out.writeAsText(value);
    }
  }

  @Override
  long[] copy(long[] array, int length) {
    return Arrays.copyOf(array, length);
  }

  @Override
  void read(long[] array, int place, ProtoReader in) throws IOException {
    array[place] = in.readLong();
  }

  @Override
  void readJson(long[] array, int place, JsonReader in) throws IOException {
    array[place] = in.readLong();
  }

  @Override
  long[] empty() {
    return EMPTY;
  }
}
