package io.vention.micronaut.call;

import io.micronaut.core.async.propagation.ReactivePropagation;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.StreamEnd;
import io.vention.micronaut.stream.StreamListener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The items of a publisher that an action made for one call. The publisher is subscribed to when
 * the first item is to be taken, and asked for one item at a time, so that at most one waits here
 * for a slow client.
 */
final class PublishedResponses implements ResponseStream, Subscriber<Object> {

  private static final Logger LOG = LoggerFactory.getLogger(PublishedResponses.class);

  private final CallableMethod method;
  private final CallContext context;
  private final WireFormat format;
  private final StreamListener listener;

  private final AtomicReference<@Nullable FrameBatch> waiting = new AtomicReference<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile @Nullable Publisher<?> publisher;
  private volatile @Nullable Subscription subscription;
  private volatile @Nullable StreamEnd end;

  // of the thread that takes
  private boolean subscribed;
  private boolean asked;

  PublishedResponses(
      CallableMethod method, CallContext context, WireFormat format, StreamListener listener) {
    this.method = method;
    this.context = context;
    this.format = format;
    this.listener = listener;
  }

  void start(RequestMessage request) {
    try {
      method.thread().run(() -> invoke(request), context);
    } catch (RuntimeException e) {
      onError(e);
    }
  }

  private void invoke(RequestMessage request) {
    try {
      Object result = method.invoke(method.decode(request, format), context);
      if (result == null) {
        throw new IllegalStateException("null (expected: a publisher of the responses)");
      }
      publisher = (Publisher<?>) result;
      listener.onReady();
    } catch (Throwable e) {
      onError(e);
    }
  }

  @Override
  public boolean isOpen() {
    return publisher != null || end != null;
  }

  @Override
  public @Nullable FrameBatch take() {
    FrameBatch message = takeWaiting();
    if (message == null && !asked && end == null) {
      asked = true;
      ask();
      message = takeWaiting();
    }
    return message;
  }

  private @Nullable FrameBatch takeWaiting() {
    FrameBatch message = waiting.getAndSet(null);
    if (message != null) {
      asked = false;
    }
    return message;
  }

  private void ask() {
    Subscription current = subscription;
    if (current != null) {
      context.inRequest(() -> current.request(1));
    } else if (!subscribed && publisher != null) {
      subscribed = true; // the first item is asked for once the subscription is there
      subscribe(publisher);
    }
  }

  private void subscribe(Publisher<?> source) {
    try {
      Publisher<?> propagating =
          ReactivePropagation.propagate(context.propagated(), method.thread().publishOn(source));
      context.inRequest(() -> propagating.subscribe(this));
    } catch (Throwable e) {
      onError(e);
    }
  }

  @Override
  public void onSubscribe(Subscription made) {
    subscription = made;
    if (closed.get()) {
      made.cancel();
    } else {
      made.request(1);
    }
  }

  @Override
  public void onNext(Object item) {
    try {
      waiting.set(FrameBatch.of(method.encodeEnveloped(item, format)));
    } catch (Throwable e) {
      cancelSource();
      onError(e);
      return;
    }
    listener.onReady();
  }

  @Override
  public void onError(Throwable failure) {
    if (closed.get() || end != null) {
      LOG.debug("{} failed after its end", method.info().fullName(), failure);
    } else {
      end =
          new StreamEnd(
              publisher == null
                  ? method.failedAtOnce(failure, context)
                  : method.failedLater(failure, context));
      listener.onReady();
    }
  }

  @Override
  public void onComplete() {
    if (end == null) {
      end = StreamEnd.COMPLETED;
      listener.onReady();
    }
  }

  @Override
  public @Nullable StreamEnd end() {
    StreamEnd ended = end; // read before what waits, which is set before it
    return waiting.get() == null ? ended : null;
  }

  /** The publisher is not asked for more, which is all there is to do. */
  @Override
  public void behind() {}

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      cancelSource();
    }
  }

  private void cancelSource() {
    Subscription current = subscription;
    if (current != null) {
      current.cancel();
    }
  }
}
