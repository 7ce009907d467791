package io.vention.benchmarks.vention;

/**
 * A stream's item.
 *
 * @param sequence counts from {@link #FIRST_SEQUENCE}, by which the load sees what was lost
 * @param xMm a position, in millimetres
 * @param yMm a position, in millimetres
 * @param zMm a position, in millimetres
 * @param note fills the item up to the length that is measured
 */
public record Item(int sequence, double xMm, double yMm, double zMm, String note) {

  /** Of seven digits, so that all items have one length. */
  public static final int FIRST_SEQUENCE = 1_000_000;

  /**
   * The item of an index.
   *
   * @param index from 0
   * @param note the filling
   * @return the item
   */
  public static Item of(int index, String note) {
    return new Item(FIRST_SEQUENCE + index, 1250.25, -310.5, 78.125, note);
  }
}
