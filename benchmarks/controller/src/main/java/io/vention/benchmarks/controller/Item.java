package io.vention.benchmarks.controller;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A stream's item.
 *
 * @param sequence counts, by which the load sees what was lost
 * @param xMm a position, in millimetres
 * @param yMm a position, in millimetres
 * @param zMm a position, in millimetres
 * @param note fills the item up to the length that is measured
 */
@Serdeable
record Item(int sequence, double xMm, double yMm, double zMm, String note) {

  static Item of(int index, String note) {
    return new Item(1_000_000 + index, 1250.25, -310.5, 78.125, note);
  }
}
