package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How an array of primitives is written and read, without a box for each element. Immutable and
 * safe for use from any thread.
 *
 * @param <A> the array's type
 */
public abstract sealed class PrimitiveArray<A>
    permits BooleanArray, IntArray, LongArray, FloatArray, DoubleArray {

  private static final int FIRST_CAPACITY = 16;

  private final WireType wireType;

  PrimitiveArray(WireType wireType) {
    this.wireType = wireType;
  }

  WireType wireType() {
    return wireType;
  }

  abstract int length(A array);

  /** Counts the bytes of all elements. */
  abstract int size(A array);

  abstract void write(A array, CodedOutputStream out) throws IOException;

  abstract void writeJson(A array, JsonWriter out) throws IOException;

  abstract A copy(A array, int length);

  /** Reads an element into its place. */
  abstract void read(A array, int place, ProtoReader in) throws IOException;

  /** Reads an element into its place. */
  abstract void readJson(A array, int place, JsonReader in) throws IOException;

  abstract A empty();

  boolean isEmpty(@Nullable A array) {
    return array == null || length(array) == 0;
  }

  /**
   * Elements that are to be read.
   *
   * @return none yet
   */
  public Elements<A> elements() {
    return new Elements<>(this);
  }

  /**
   * Elements that have been read. For one thread.
   *
   * @param <A> the array's type
   */
  public static final class Elements<A> {

    private final PrimitiveArray<A> type;
    private A array;
    private int count;

    private Elements(PrimitiveArray<A> type) {
      this.type = type;
      this.array = type.empty();
    }

    WireType wireType() {
      return type.wireType();
    }

    int count() {
      return count;
    }

    void read(ProtoReader in) throws IOException {
      makeRoom();
      type.read(array, count++, in);
    }

    void readJson(JsonReader in) throws IOException {
      makeRoom();
      type.readJson(array, count++, in);
    }

    private void makeRoom() {
      if (count == type.length(array)) {
        array = type.copy(array, Math.max(FIRST_CAPACITY, 2 * count));
      }
    }

    /**
     * The elements as an array.
     *
     * @return an array of no other length
     */
    public A toArray() {
      return count == type.length(array) ? array : type.copy(array, count);
    }
  }
}
