package io.vention.testsuite.motions;

import java.time.Duration;

// tag::motion[]
/** What the gantry does next. */
public sealed interface Motion {

  /**
   * Moves in a straight line.
   *
   * @param xMm to where, in millimetres
   * @param yMm to where, in millimetres
   */
  record MoveTo(double xMm, double yMm) implements Motion {}

  /** Waits. */
  record Rest(Duration time) implements Motion {}

  /** Stands still until it is told otherwise. */
  record Stop() implements Motion {}
}
// end::motion[]
