package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** {@code double[]}. */
final class DoubleArray extends PrimitiveArray<double[]> {

  private static final double[] EMPTY = {};

  DoubleArray() {
    super(WireType.FIXED64);
  }

  @Override
  int length(double[] array) {
    return array.length;
  }

  @Override
  int size(double[] array) {
    return Math.multiplyExact(array.length, Double.BYTES);
  }

  @Override
  void write(double[] array, CodedOutputStream out) throws IOException {
    for (double value : array) {
      out.writeDoubleNoTag(value);
    }
  }

  @Override
  void writeJson(double[] array, JsonWriter out) throws IOException {
    for (double value : array) {
      out.writeNumber(value);
    }
  }

  @Override
  double[] copy(double[] array, int length) {
    return Arrays.copyOf(array, length);
  }

  @Override
  void read(double[] array, int place, ProtoReader in) throws IOException {
    array[place] = in.readDouble();
  }

  @Override
  void readJson(double[] array, int place, JsonReader in) throws IOException {
    array[place] = in.readDouble();
  }

  @Override
  double[] empty() {
    return EMPTY;
  }
}
