package io.vention.testsuite.bundles.library;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcBundle;
import io.vention.micronaut.Stream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Sinks;

// tag::table[]
/**
 * Rows by their keys.
 *
 * @param <T> a row
 */
public class Table<T> implements RpcBundle {

  private final Map<String, T> rows = new ConcurrentSkipListMap<>();
  private final Sinks.Many<T> changes = Sinks.many().multicast().directBestEffort();

  /** All rows, by their keys. */
  @Action
  public List<T> list() {
    return List.copyOf(rows.values());
  }

  /**
   * Puts a row in the place of what has its key.
   *
   * @param key what it is found by
   * @param row the row
   */
  @Action
  public void put(String key, T row) {
    rows.put(key, row);
    changes.tryEmitNext(row);
  }

  /** The row of a key, if there is one. */
  @Action
  public Optional<T> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** Rows that were put. */
  @Stream
  public Publisher<T> changes() {
    return changes.asFlux();
  }
}
// end::table[]
