package io.vention.micronaut.stream;

import io.vention.micronaut.StreamPublisher;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Publishes what it receives, and asks for one more item whenever one is published. What it is told
 * after that is in order, as Reactive Streams has it: one signal at a time.
 *
 * @param <T> the payload's type
 */
final class PublishingSubscriber<T> implements Subscriber<T> {

  private final StreamPublisher<T> publisher;
  private final SubscriptionEnd end;
  private CompletionStage<Void> last = CompletableFuture.completedStage(null);
  private @Nullable Subscription subscription;
  private boolean over;

  PublishingSubscriber(StreamPublisher<T> publisher, SubscriptionEnd end) {
    this.publisher = publisher;
    this.end = end;
  }

  @Override
  public void onSubscribe(Subscription offered) {
    Objects.requireNonNull(offered);
    if (accept(offered)) {
      offered.request(1);
    } else {
      offered.cancel();
    }
  }

  @Override
  public void onNext(T item) {
    Objects.requireNonNull(item);
    if (!isOver()) {
      CompletionStage<Void> published = publisher.publishAsync(item);
      remember(published);
      published.whenComplete((none, refusal) -> answered(refusal));
    }
  }

  @Override
  public void onComplete() {
    finish(end::completed);
  }

  @Override
  public void onError(Throwable error) {
    Objects.requireNonNull(error);
    finish(() -> end.failed(error));
  }

  /** Leaves the publisher, or refuses it where it is yet to come. */
  void cancel() {
    Subscription cancelled = stop();
    if (cancelled != null) {
      cancelled.cancel();
    }
  }

  private void answered(@Nullable Throwable refusal) {
    if (refusal == null) {
      requestMore();
    } else if (!isOver()) {
      cancel();
      refused(refusal).run();
    }
  }

  private void requestMore() {
    Subscription current = current();
    if (current != null) {
      current.request(1);
    }
  }

  private void finish(Runnable ending) {
    CompletionStage<Void> lastItem = last();
    if (stop() != null) {
      // an item that is refused now is reported as such
      lastItem.whenComplete((none, refusal) -> (refusal == null ? ending : refused(refusal)).run());
    }
  }

  private Runnable refused(Throwable refusal) {
    Throwable cause = refusal instanceof CompletionException ? refusal.getCause() : null;
    return () -> end.refused(cause == null ? refusal : cause);
  }

  private synchronized boolean accept(Subscription offered) {
    boolean first = subscription == null && !over;
    if (first) {
      subscription = offered;
    }
    return first;
  }

  private synchronized @Nullable Subscription current() {
    return over ? null : subscription;
  }

  private synchronized @Nullable Subscription stop() {
    Subscription stopped = over ? null : subscription;
    over = true;
    return stopped;
  }

  private synchronized boolean isOver() {
    return over;
  }

  private synchronized void remember(CompletionStage<Void> published) {
    last = published;
  }

  private synchronized CompletionStage<Void> last() {
    return last;
  }
}
