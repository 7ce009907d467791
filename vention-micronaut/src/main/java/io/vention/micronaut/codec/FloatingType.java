package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;

/** {@code float} and {@code double}. */
final class FloatingType {

  private FloatingType() {}

  static final class OfFloat extends ScalarType<Float> {

    OfFloat() {
      super(WireType.FIXED32);
    }

    @Override
    boolean isDefault(Float value) {
      return Float.floatToRawIntBits(value) == 0; // minus zero is not the default
    }

    @Override
    Float defaultValue() {
      return 0f;
    }

    @Override
    int size(Float value, FieldPath path) {
      return Float.BYTES;
    }

    @Override
    void write(Float value, CodedOutputStream out) throws IOException {
      out.writeFloatNoTag(value);
    }

    @Override
    Float read(ProtoReader in) throws IOException {
      return in.readFloat();
    }

    @Override
    void writeJson(Float value, JsonWriter out) throws IOException {
      out.writeNumber(value);
    }

    @Override
    Float readJson(JsonReader in) throws IOException {
      return in.readFloat();
    }
  }

  static final class OfDouble extends ScalarType<Double> {

    OfDouble() {
      super(WireType.FIXED64);
    }

    @Override
    boolean isDefault(Double value) {
      return Double.doubleToRawLongBits(value) == 0;
    }

    @Override
    Double defaultValue() {
      return 0d;
    }

    @Override
    int size(Double value, FieldPath path) {
      return Double.BYTES;
    }

    @Override
    void write(Double value, CodedOutputStream out) throws IOException {
      out.writeDoubleNoTag(value);
    }

    @Override
    Double read(ProtoReader in) throws IOException {
      return in.readDouble();
    }

    @Override
    void writeJson(Double value, JsonWriter out) throws IOException {
      out.writeNumber(value);
    }

    @Override
    Double readJson(JsonReader in) throws IOException {
      return in.readDouble();
    }
  }
}
