package io.vention.micronaut.stream;

import io.vention.micronaut.codec.WireFormat;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * A stream's items for this process. Subscribers are called by an executor, so that one that blocks
 * holds up no publisher beyond what the stream's policy says.
 *
 * @param <T> the payload's type
 */
final class ItemPublisher<T> implements Publisher<T> {

  private final Broadcast stream;
  private final FrameEncoder<T> encoder;
  private final Executor executor;

  ItemPublisher(Broadcast stream, FrameEncoder<T> encoder, Executor executor) {
    this.stream = stream;
    this.encoder = encoder;
    this.executor = executor;
  }

  @Override
  public void subscribe(Subscriber<? super T> subscriber) {
    Objects.requireNonNull(subscriber);
    ItemSubscription<T> subscription = new ItemSubscription<>(subscriber, encoder, executor);
    Cursor cursor = stream.subscribe(WireFormat.PROTO, subscription::wake);
    subscription.begin(cursor);
  }
}
