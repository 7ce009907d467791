package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** {@code float[]}. */
final class FloatArray extends PrimitiveArray<float[]> {

  private static final float[] EMPTY = {};

  FloatArray() {
    super(WireType.FIXED32);
  }

  @Override
  int length(float[] array) {
    return array.length;
  }

  @Override
  int size(float[] array) {
    return Math.multiplyExact(array.length, Float.BYTES);
  }

  @Override
  void write(float[] array, CodedOutputStream out) throws IOException {
    for (float value : array) {
      out.writeFloatNoTag(value);
    }
  }

  @Override
  void writeJson(float[] array, JsonWriter out) throws IOException {
    for (float value : array) {
      out.writeNumber(value);
    }
  }

  @Override
  float[] copy(float[] array, int length) {
    return Arrays.copyOf(array, length);
  }

  @Override
  void read(float[] array, int place, ProtoReader in) throws IOException {
    array[place] = in.readFloat();
  }

  @Override
  void readJson(float[] array, int place, JsonReader in) throws IOException {
    array[place] = in.readFloat();
  }

  @Override
  float[] empty() {
    return EMPTY;
  }
}
