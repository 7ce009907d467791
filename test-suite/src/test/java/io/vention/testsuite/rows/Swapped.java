package io.vention.testsuite.rows;

import io.micronaut.core.annotation.Creator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that a method makes, of its components in another order. */
record Swapped(int x, @Nullable String text, List<Speed> speeds) {

  @Creator
  static Swapped of(List<Speed> speeds, @Nullable String text, int x) {
    return new Swapped(x, text, speeds);
  }
}
