package io.vention.testsuite.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is one of several things. */
sealed interface Step permits Step.Wait, Step.Go, Step.Tool, Step.Many {

  /** Nothing is to be said of it. */
  record Wait() implements Step {}

  /**
   * Goes somewhere.
   *
   * @param to where
   * @param speed how fast, in millimetres per second
   */
  record Go(Spot to, double speed) implements Step {}

  /** Again one of several. */
  sealed interface Tool extends Step {}

  /** In the hierarchy below. */
  record Grip(@Nullable Integer force) implements Tool {}

  /** In the hierarchy below. */
  record Release(Mode mode) implements Tool {}

  /** Itself in every way that ends. */
  @SuppressWarnings("ArrayRecordComponent") // arrays are rows
  record Many(
      List<Step> then,
      Map<String, Step> byName,
      Step[] each,
      Optional<Step> last,
      @Nullable Step next,
      @Nullable Tool tool)
      implements Step {}
}
