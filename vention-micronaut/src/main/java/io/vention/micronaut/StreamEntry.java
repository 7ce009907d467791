package io.vention.micronaut;

import org.reactivestreams.Publisher;

/**
 * A shared stream that an {@link RpcBundle} adds in code: what {@link Stream} says in an annotation
 * of a method that returns a {@code Publisher}.
 *
 * @param name its name, which is the RPC's too
 * @param item the class of its items, which {@link RpcTypes} names
 * @param items what is published: subscribed to once, when the server starts
 * @param policy what becomes of an item that a subscriber has no room for
 * @param queueSize how many items may wait for a slow subscriber, from 1 to 65,536
 * @param replay whether a new subscriber first gets the item that was published last
 * @param description what the {@code .proto} says about it
 * @param deprecated whether clients should use another
 * @param <T> an item
 */
public record StreamEntry<T>(
    String name,
    Class<T> item,
    Publisher<? extends T> items,
    StreamPolicy policy,
    int queueSize,
    boolean replay,
    String description,
    boolean deprecated)
    implements RpcEntry {

  /**
   * A stream with the defaults of {@link Stream}.
   *
   * @param name its name
   * @param item the class of its items
   * @param items what is published
   * @param <T> an item
   * @return the entry
   */
  public static <T> StreamEntry<T> of(String name, Class<T> item, Publisher<? extends T> items) {
    return new StreamEntry<>(name, item, items, StreamPolicy.LATEST, 1, true, "", false);
  }

  /**
   * The same stream with another policy.
   *
   * @param changed what becomes of an item that a subscriber has no room for
   * @param size how many items may wait for a slow subscriber
   * @return a copy
   */
  public StreamEntry<T> with(StreamPolicy changed, int size) {
    return new StreamEntry<>(name, item, items, changed, size, replay, description, deprecated);
  }

  /**
   * The same stream, whose new subscribers get only what is published after they came.
   *
   * @return a copy
   */
  public StreamEntry<T> withoutReplay() {
    return new StreamEntry<>(name, item, items, policy, queueSize, false, description, deprecated);
  }

  /**
   * The same stream with a comment in the {@code .proto}.
   *
   * @param text lines of text
   * @return a copy
   */
  public StreamEntry<T> described(String text) {
    return new StreamEntry<>(name, item, items, policy, queueSize, replay, text, deprecated);
  }

  /**
   * The same stream, which clients should not use any more.
   *
   * @return a copy
   */
  public StreamEntry<T> asDeprecated() {
    return new StreamEntry<>(name, item, items, policy, queueSize, replay, description, true);
  }
}
