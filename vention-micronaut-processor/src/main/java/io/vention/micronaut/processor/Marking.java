package io.vention.micronaut.processor;

import io.vention.micronaut.processor.scan.Mark;

/** Adds annotations to elements, for Micronaut's processors to find. */
final class Marking {

  private Marking() {}

  static void apply(Mark mark) {
    if (mark.value().isEmpty()) {
      mark.element().annotate(mark.annotation());
    } else {
      mark.element().annotate(mark.annotation(), builder -> builder.value(mark.value()));
    }
  }
}
