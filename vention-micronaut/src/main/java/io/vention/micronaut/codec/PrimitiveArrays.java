package io.vention.micronaut.codec;

/** Arrays of primitives, by the names that the processor has for their elements. */
public final class PrimitiveArrays {

  /** {@code boolean[]}. */
  public static final PrimitiveArray<boolean[]> BOOLEAN = new BooleanArray();

  /** {@code int[]}. */
  public static final PrimitiveArray<int[]> INT = new IntArray();

  /** {@code long[]}; strings in JSON. */
  public static final PrimitiveArray<long[]> LONG = new LongArray();

  /** {@code float[]}. */
  public static final PrimitiveArray<float[]> FLOAT = new FloatArray();

  /** {@code double[]}. */
  public static final PrimitiveArray<double[]> DOUBLE = new DoubleArray();

  private PrimitiveArrays() {}
}
