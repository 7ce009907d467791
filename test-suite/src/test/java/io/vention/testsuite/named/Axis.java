package io.vention.testsuite.named;

import java.util.List;

/** How an axis moves. */
record Axis(int speedMmS, List<Limit> softLimits) {

  /** Where it ends. */
  record Limit(int endMm) {}
}
