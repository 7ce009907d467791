package io.vention.micronaut;

import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * The publishing end of a stream declared by {@link Stream}. Safe for use from any thread; all
 * subscribers see one order.
 *
 * <p>A publisher works from its injection on: what is published before the server is up is kept for
 * replay. After the application has stopped it throws {@link IllegalStateException}.
 *
 * <p>A value is encoded by the thread that publishes it and is not kept, so it may be changed
 * afterwards. One that cannot be encoded is refused with {@link UnencodableValueException}, and no
 * subscriber notices.
 *
 * @param <T> the payload's type
 */
public interface StreamPublisher<T> {

  /**
   * Publishes a value. On a {@link StreamPolicy#FIFO} stream this waits while the slowest
   * subscriber's queue is full, in the order in which publishers came.
   *
   * @param value the value
   * @throws UnencodableValueException if the value cannot be encoded; nothing was published
   * @throws IllegalStateException if the application has stopped, the thread was interrupted while
   *     it waited (its flag is set again), or it is an event loop's and the stream is {@code FIFO};
   *     nothing was published
   */
  void publish(T value);

  /**
   * Publishes a value unless that would wait.
   *
   * @param value the value
   * @return what became of it
   * @throws UnencodableValueException if the value cannot be encoded
   */
  PublishResult tryPublish(T value);

  /**
   * Publishes a value as soon as there is room, without waiting for that. The value is encoded
   * before this returns, and takes its memory until it is published: there is no limit to how many
   * may wait, so let the next one follow on the stage of the last.
   *
   * @param value the value
   * @return completed when it was published, by the thread that made room for it, which what
   *     follows must not block; failed with {@link UnencodableValueException} or {@link
   *     IllegalStateException} if it was not
   */
  CompletionStage<Void> publishAsync(T value);

  /**
   * A subscriber that publishes what it receives and asks for more as the stream has room. Its
   * completion or error does not end the stream. A value that cannot be encoded cancels its
   * subscription.
   *
   * @return a subscriber for one subscription
   */
  Subscriber<T> asSubscriber();

  /**
   * The stream's items for consumers in this process, under the stream's own policy and replay:
   * whoever has asked for fewer items than there are is behind. Each consumer gets objects of its
   * own, on Micronaut's blocking executor. When the application stops it gets an {@link
   * RpcException} with {@link Code#UNAVAILABLE}.
   *
   * @return a publisher for any number of subscribers
   */
  Publisher<T> asPublisher();

  /**
   * How many subscribers the stream has now.
   *
   * @return the number, those in this process included
   */
  int subscriberCount();

  /**
   * The stream's name.
   *
   * @return the name by which {@link Streams#publisher} finds it
   */
  String name();
}
