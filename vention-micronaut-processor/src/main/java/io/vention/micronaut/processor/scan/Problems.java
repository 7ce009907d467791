package io.vention.micronaut.processor.scan;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a class, so that all of it is reported at once. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /**
   * Notes a problem.
   *
   * @param place where
   * @param text what was found, what was expected and what to do
   */
  void add(Place place, String text) {
    found.add(new Problem(place.name() + ": " + text, place.element()));
  }

  int count() {
    return found.size();
  }

  List<Problem> all() {
    return List.copyOf(found);
  }
}
