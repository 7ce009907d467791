package io.vention.testsuite.motions;

import io.vention.micronaut.Action;
import java.util.ArrayList;
import java.util.List;

// tag::storage[]
/** What several beans can do, each with things of its own. */
abstract class Storage<T> {

  private final List<T> stored = new ArrayList<>();

  @Action
  synchronized void add(T item) {
    stored.add(item);
  }

  @Action
  synchronized Page<T> list(int from, int count) {
    int start = Math.min(from, stored.size());
    int end = Math.min(start + count, stored.size());
    return new Page<>(List.copyOf(stored.subList(start, end)), stored.size());
  }
}
// end::storage[]
