package io.vention.micronaut;

import java.util.List;

/**
 * A class whose RPCs a library ships and an application serves: {@link Action} and {@link Stream}
 * methods, often over a type that only the application knows.
 *
 * <pre>{@code
 * public class TableBundle<T> implements RpcBundle {       // in the library
 *   @Action public List<T> list() { ... }
 *   @Action public void put(T row) { ... }
 *   @Stream public Publisher<T> changes() { ... }
 * }
 *
 * @Factory class Tables {                                  // in the application
 *   @Singleton @RpcPrefix("Robots")
 *   TableBundle<Robot> robots() { return new TableBundle<>(...); }
 * }
 * }</pre>
 *
 * <p>A bundle is no bean by itself. The application declares it as one: by a factory's method, or
 * by a class with a scope that extends it. Codecs and names are made there, when the application is
 * compiled, for the types that the declaration names. The library needs no annotation processor,
 * but its {@code .proto} has comments and its requests the names of parameters where it was
 * compiled with one.
 *
 * <p>One class may be declared several times, with {@link RpcPrefix} or {@link RpcService} to tell
 * the RPCs apart; two RPCs of one name fail the start.
 *
 * <p>A bundle that a factory makes has no proxy: what {@code @Stream} publishes there is what a
 * {@code Publisher} emits that a method returns. A class that extends the bundle can use all that
 * {@link Stream} offers.
 */
public interface RpcBundle {

  /**
   * RPCs that are known only when the application runs. Asked when the application starts.
   *
   * <p>Their types are among those that {@link RpcTypes} names, on the bundle or where it is
   * declared, or have a message in {@code google.protobuf}; another fails the start. As the bundle
   * is made for this before the application's streams are, it cannot be injected with a {@link
   * StreamPublisher} or {@link Streams}.
   *
   * @return the RPCs
   */
  default List<RpcEntry> entries() {
    return List.of();
  }
}
