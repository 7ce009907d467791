package io.vention.micronaut.stream;

import io.vention.micronaut.RpcException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** A publisher that a stream is made of: its end is the stream's. */
final class Source implements SubscriptionEnd {

  private final Broadcast stream;
  private final Function<Throwable, RpcException> errors;
  private final PublishingSubscriber<Object> subscriber;

  Source(
      Broadcast stream,
      BroadcastPublisher<Object> publisher,
      Function<Throwable, RpcException> errors) {
    this.stream = stream;
    this.errors = errors;
    this.subscriber = new PublishingSubscriber<>(publisher, this);
  }

  /** Subscribes on the current thread, which the publisher may keep for as long as it emits. */
  @SuppressWarnings("CatchThrowable") // whatever it is, subscribers are told
  void run(Supplier<? extends @Nullable Publisher<?>> method) {
    try {
      Publisher<?> publisher = method.get();
      if (publisher == null) {
        throw new IllegalStateException(
            "stream \"" + stream.name() + "\": its method returned null (expected: a Publisher)");
      }
      publisher.subscribe(subscriber);
    } catch (Throwable e) {
      cancel();
      failed(e);
    }
  }

  void cancel() {
    subscriber.cancel();
  }

  @Override
  public void completed() {
    end(StreamEnd.COMPLETED, "its source has completed");
  }

  @Override
  public void failed(Throwable error) {
    end(new StreamEnd(errors.apply(error)), "its source has failed");
  }

  @Override
  public void refused(Throwable error) {
    end(new StreamEnd(errors.apply(error)), "an item of its source was refused");
  }

  private void end(StreamEnd end, String why) {
    stream.end(end);
    stream.publishers().refuse(why);
  }
}
