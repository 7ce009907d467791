package io.vention.micronaut.call;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.SharedStream;
import io.vention.micronaut.stream.StreamEnd;
import io.vention.micronaut.stream.StreamListener;
import io.vention.micronaut.stream.SubscriberLoop;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * A call of a shared stream with interceptors around it. To them it is a publisher without items:
 * the stream is joined when it is subscribed to, and its end is the subscription's. The items go
 * past them, encoded as they are.
 */
final class JoinedStream implements ResponseStream, Subscriber<Object> {

  private final CallableMethod method;
  private final CallContext context;
  private final WireFormat format;
  private final SubscriberLoop loop;
  private final StreamListener listener;

  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile @Nullable Joined joined;
  private volatile @Nullable Subscription subscription;
  private volatile @Nullable StreamEnd end;

  // of the thread that takes
  private boolean over;
  private @Nullable RpcException told;

  private record Joined(ResponseStream items, FluxSink<Object> sink) {}

  JoinedStream(
      CallableMethod method,
      CallContext context,
      WireFormat format,
      SubscriberLoop loop,
      StreamListener listener) {
    this.method = method;
    this.context = context;
    this.format = format;
    this.loop = loop;
    this.listener = listener;
  }

  void start(Object request, SharedStream stream) {
    CallableMethod.subscribe(
        method.intercept(request, context, ignored -> membership(stream)), this, context);
  }

  private Publisher<Object> membership(SharedStream stream) {
    return Flux.create(
        sink -> {
          SharedResponses items = new SharedResponses(stream.subscribe(format, loop, listener));
          sink.onDispose(items::close);
          joined = new Joined(items, sink);
          listener.onReady();
        });
  }

  @Override
  public void onSubscribe(Subscription made) {
    subscription = made;
    if (closed.get()) {
      made.cancel();
    } else {
      made.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(Object item) {
    cancel();
    onError(
        new IllegalStateException(
            "an interceptor gave an item to a call of a shared stream (expected: none, but by"
                + " onPublish)"));
  }

  @Override
  public void onError(Throwable failure) {
    if (end == null && !closed.get()) {
      end = new StreamEnd(failure == told ? told : translated(failure));
      listener.onReady();
    }
  }

  private RpcException translated(Throwable failure) {
    return joined == null
        ? method.failedAtOnce(failure, context)
        : method.failedLater(failure, context);
  }

  @Override
  public void onComplete() {
    if (end == null) {
      end = StreamEnd.COMPLETED;
      listener.onReady();
    }
  }

  @Override
  public boolean isOpen() {
    return joined != null || end != null;
  }

  @Override
  public @Nullable FrameBatch take() {
    Joined current = joined;
    return end == null && current != null ? current.items().take() : null;
  }

  /** The stream's own end goes to the interceptors first. */
  @Override
  public @Nullable StreamEnd end() {
    Joined current = joined;
    if (end == null && current != null) {
      StreamEnd inner = current.items().end();
      if (inner != null && !over) {
        over = true;
        tell(inner.error(), current.sink());
      }
    }
    return end;
  }

  private void tell(@Nullable RpcException error, FluxSink<Object> sink) {
    told = error;
    context.inRequest(
        () -> {
          if (error == null) {
            sink.complete();
          } else {
            sink.error(error);
          }
        });
  }

  @Override
  public void behind() {
    Joined current = joined;
    if (current != null) {
      current.items().behind();
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true) && end == null) {
      cancel();
    }
  }

  private void cancel() {
    Subscription current = subscription;
    if (current != null) {
      current.cancel();
    }
  }
}
