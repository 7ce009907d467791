package io.vention.testsuite.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generic class with a setter. */
class Labelled<T> {

  private final T value;
  private final List<T> more;
  private @Nullable String label;

  Labelled(T value, List<T> more) {
    this.value = value;
    this.more = more;
  }

  T getValue() {
    return value;
  }

  List<T> getMore() {
    return more;
  }

  @Nullable String getLabel() {
    return label;
  }

  void setLabel(@Nullable String label) {
    this.label = label;
  }
}
