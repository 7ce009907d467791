package io.vention.micronaut.call;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Takes the one response that interceptors give, or null where they give none. It waits for their
 * end, until which they may set trailers.
 */
final class InterceptedResult implements Subscriber<Object> {

  private final Consumer<@Nullable Object> onResult;
  private final Consumer<Throwable> onFailure;
  private @Nullable Subscription subscription;
  private @Nullable Object response;
  private boolean over;

  InterceptedResult(Consumer<@Nullable Object> onResult, Consumer<Throwable> onFailure) {
    this.onResult = onResult;
    this.onFailure = onFailure;
  }

  @Override
  public void onSubscribe(Subscription made) {
    if (accept(made)) {
      made.request(Long.MAX_VALUE);
    } else {
      made.cancel();
    }
  }

  private synchronized boolean accept(Subscription made) {
    subscription = made;
    return !over;
  }

  @Override
  public void onNext(Object item) {
    if (response == null) {
      response = item;
    } else {
      cancel();
      onFailure.accept(
          new IllegalStateException(
              "interceptors gave two responses to a unary call (expected: one)"));
    }
  }

  @Override
  public void onError(Throwable failure) {
    if (end()) {
      onFailure.accept(failure);
    }
  }

  @Override
  public void onComplete() {
    if (end()) {
      onResult.accept(response);
    }
  }

  /** Says that nobody waits for the response any more. */
  void cancel() {
    Subscription current = end() ? current() : null;
    if (current != null) {
      current.cancel();
    }
  }

  private synchronized @Nullable Subscription current() {
    return subscription;
  }

  /** Whether it had not ended before. */
  private synchronized boolean end() {
    boolean first = !over;
    over = true;
    return first;
  }
}
