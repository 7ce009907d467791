package io.vention.micronaut.stream;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A subscriber in this process. One thread at a time delivers to it: the number of wake-ups that
 * are not seen to yet tells whether there is one.
 *
 * @param <T> the payload's type
 */
final class ItemSubscription<T> implements Subscription {

  private static final Logger LOG = LoggerFactory.getLogger(ItemSubscription.class);

  private final Subscriber<? super T> subscriber;
  private final FrameEncoder<T> encoder;
  private final Executor executor;
  private final AtomicLong demand = new AtomicLong();
  // 1 until begun, so that nothing is delivered before onSubscribe has returned
  private final AtomicInteger wakeUps = new AtomicInteger(1);
  private volatile boolean over;
  private volatile @Nullable Throwable misuse;
  private volatile @Nullable Cursor cursor;

  ItemSubscription(Subscriber<? super T> subscriber, FrameEncoder<T> encoder, Executor executor) {
    this.subscriber = subscriber;
    this.encoder = encoder;
    this.executor = executor;
  }

  void begin(Cursor place) {
    cursor = place;
    try {
      subscriber.onSubscribe(this);
    } catch (RuntimeException e) {
      cancel();
      throw e;
    }
    dispatch(place);
  }

  void wake() {
    Cursor place = cursor;
    if (place != null && wakeUps.getAndIncrement() == 0) {
      dispatch(place);
    }
  }

  @Override
  public void request(long n) {
    if (n <= 0) {
      // Reactive Streams 3.9
      misuse = new IllegalArgumentException("request: " + n + " (expected: >= 1)");
    } else {
      demand.accumulateAndGet(n, ItemSubscription::addCapped);
    }
    wake();
  }

  @Override
  public void cancel() {
    over = true;
    Cursor place = cursor;
    if (place != null) {
      place.close();
    }
  }

  private static long addCapped(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  private void dispatch(Cursor place) {
    try {
      executor.execute(() -> run(place));
    } catch (RejectedExecutionException e) {
      // the executor has stopped, and so does the application
      if (!over) {
        fail(new RpcException(Code.UNAVAILABLE, "the application stops", e));
      }
    }
  }

  private void run(Cursor place) {
    int seen = wakeUps.get();
    while (seen != 0) {
      deliver(place);
      seen = wakeUps.addAndGet(-seen);
    }
  }

  @SuppressWarnings("CatchThrowable") // Reactive Streams 2.13: who throws has left
  private void deliver(Cursor place) {
    try {
      while (!over && step(place)) {}
    } catch (Throwable e) {
      cancel();
      LOG.error("A subscriber to a stream in this process failed, and its subscription ends", e);
    }
  }

  /** Delivers at most one signal; false where there is none to deliver. */
  private boolean step(Cursor place) {
    Throwable wrong = misuse;
    if (wrong != null) {
      fail(wrong);
      return false;
    }
    if (demand.get() == 0) {
      if (place.hasNext()) {
        place.behind();
      } else {
        finish(place.end());
      }
      return false;
    }
    Frame frame = place.next();
    if (frame == null) {
      finish(place.end());
      return false;
    }
    deliver(frame);
    return true;
  }

  private void deliver(Frame frame) {
    if (demand.get() != Long.MAX_VALUE) {
      demand.decrementAndGet();
    }
    T item;
    try {
      item = encoder.decode(frame);
    } catch (RuntimeException e) {
      fail(e);
      return;
    }
    subscriber.onNext(item);
  }

  private void finish(@Nullable StreamEnd end) {
    if (end == null) {
      return;
    }
    RpcException error = end.error();
    if (error != null) {
      fail(error);
    } else {
      cancel();
      subscriber.onComplete();
    }
  }

  private void fail(Throwable error) {
    cancel();
    subscriber.onError(error);
  }
}
