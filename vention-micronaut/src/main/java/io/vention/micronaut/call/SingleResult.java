package io.vention.micronaut.call;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Takes the first item of a publisher, or null where it completes without one.
 *
 * @param <T> the type of the item
 */
final class SingleResult<T> implements Subscriber<T> {

  private static final Subscription CANCELLED =
      new Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
      };

  private final Consumer<@Nullable T> onResult;
  private final Consumer<Throwable> onFailure;
  private final AtomicReference<@Nullable Subscription> upstream = new AtomicReference<>();
  private final AtomicBoolean done = new AtomicBoolean();

  SingleResult(Consumer<@Nullable T> onResult, Consumer<Throwable> onFailure) {
    this.onResult = onResult;
    this.onFailure = onFailure;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    if (upstream.compareAndSet(null, subscription)) {
      subscription.request(Long.MAX_VALUE);
    } else {
      subscription.cancel();
    }
  }

  @Override
  public void onNext(T item) {
    if (done.compareAndSet(false, true)) {
      cancel();
      onResult.accept(item);
    }
  }

  @Override
  public void onError(Throwable failure) {
    if (done.compareAndSet(false, true)) {
      onFailure.accept(failure);
    }
  }

  @Override
  public void onComplete() {
    if (done.compareAndSet(false, true)) {
      onResult.accept(null);
    }
  }

  void cancel() {
    Subscription subscription = upstream.getAndSet(CANCELLED);
    if (subscription != null) {
      subscription.cancel();
    }
  }
}
