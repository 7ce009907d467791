package io.vention.micronaut.stream;

import io.vention.micronaut.PublishResult;
import io.vention.micronaut.StreamPublisher;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/**
 * The publishing end of a stream.
 *
 * @param <T> the payload's type
 */
final class BroadcastPublisher<T> implements StreamPublisher<T> {

  private final Broadcast stream;
  private final FrameEncoder<T> encoder;
  private final EventLoops eventLoops;
  private final Publisher<T> items;

  BroadcastPublisher(
      Broadcast stream, FrameEncoder<T> encoder, EventLoops eventLoops, Executor executor) {
    this.stream = stream;
    this.encoder = encoder;
    this.eventLoops = eventLoops;
    this.items = new ItemPublisher<>(stream, encoder, executor);
  }

  @Override
  public void publish(T value) {
    if (stream.isFifo() && eventLoops.onEventLoop()) {
      throw new IllegalStateException(
          place()
              + "publish may wait, as the stream is FIFO, and an event loop must not; use"
              + " publishAsync or tryPublish");
    }
    WaitingPublish waiting = stream.publishers().publish(encode(value));
    if (waiting != null) {
      await(waiting);
    }
  }

  @Override
  public PublishResult tryPublish(T value) {
    return stream.publishers().offer(encode(value));
  }

  @Override
  public CompletionStage<Void> publishAsync(T value) {
    try {
      WaitingPublish waiting = stream.publishers().publish(encode(value));
      return waiting == null
          ? CompletableFuture.completedStage(null)
          : waiting.published().minimalCompletionStage();
    } catch (RuntimeException e) {
      return CompletableFuture.failedStage(e);
    }
  }

  @Override
  public Subscriber<T> asSubscriber() {
    return new PublishingSubscriber<>(this, new NotTheStreamsEnd(name()));
  }

  @Override
  public Publisher<T> asPublisher() {
    return items;
  }

  @Override
  public int subscriberCount() {
    return stream.counts().subscribers();
  }

  @Override
  public String name() {
    return stream.name();
  }

  private Frame encode(T value) {
    return encoder.encode(value, stream.hasJsonSubscribers());
  }

  private void await(WaitingPublish waiting) {
    try {
      waiting.published().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (stream.publishers().withdraw(waiting)) {
        throw new IllegalStateException(
            place() + "interrupted while waiting for room; the item was not published", e);
      }
      join(waiting);
    } catch (ExecutionException e) {
      throw refused(e);
    }
  }

  /** Somebody is just saying what became of it. */
  private void join(WaitingPublish waiting) {
    try {
      waiting.published().join();
    } catch (CompletionException e) {
      throw refused(e);
    }
  }

  private static IllegalStateException refused(Exception failure) {
    Throwable refusal = failure.getCause();
    return new IllegalStateException(refusal == null ? null : refusal.getMessage(), failure);
  }

  private String place() {
    return "stream \"" + name() + "\": ";
  }
}
