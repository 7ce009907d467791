package io.vention.micronaut.transport.route;

import io.micronaut.core.io.buffer.ReadBuffer;
import io.micronaut.core.io.buffer.ReadBufferFactory;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * The body of a streamed response, as Micronaut takes it: a publisher of buffers, each asked for
 * when the one before is on its way to the client. What is flushed at once is one buffer. For the
 * event loop.
 */
final class StreamedBody implements Publisher<ReadBuffer>, Subscription {

  /** How many bytes wait for a flush before there is no room for more. */
  private static final int BATCH_BYTES = 64 * 1024;

  private final EventLoop loop;
  private final Runnable onWritable;
  private final Runnable onCancel;

  private @Nullable ReadBufferFactory buffers;
  private @Nullable Subscriber<? super ReadBuffer> subscriber;
  private List<byte[]> waiting = new ArrayList<>(4);
  private int waitingBytes;
  private boolean headSent;
  private boolean asked;
  private boolean flushed;
  private boolean sending;
  private boolean ended;
  private boolean over;

  StreamedBody(EventLoop loop, Runnable onWritable, Runnable onCancel) {
    this.loop = loop;
    this.onWritable = onWritable;
    this.onCancel = onCancel;
  }

  /** Makes the body that Micronaut writes. */
  CloseableByteBody attach(ByteBodyFactory bodies) {
    buffers = bodies.readBufferFactory();
    return bodies.adapt(this);
  }

  boolean isWritable() {
    return asked && headSent && waitingBytes < BATCH_BYTES;
  }

  void write(byte[] bytes) {
    waiting.add(bytes);
    waitingBytes += bytes.length;
  }

  void flush() {
    flushed = true;
    send();
  }

  void end() {
    ended = true;
    send();
  }

  @Override
  public void subscribe(Subscriber<? super ReadBuffer> downstream) {
    subscriber = downstream;
    downstream.onSubscribe(this);
  }

  @Override
  public void request(long n) {
    if (!loop.inEventLoop()) {
      loop.execute(() -> request(n));
      return;
    }
    asked = true;
    if (!sending) {
      send();
      if (isWritable() && !ended) {
        onWritable.run();
      }
    }
  }

  @Override
  public void cancel() {
    if (!loop.inEventLoop()) {
      loop.execute(this::cancel);
    } else if (!over) {
      over = true;
      waiting.clear();
      onCancel.run();
    }
  }

  /** Sends as long as Micronaut asks, which it may do again within {@code onNext}. */
  private void send() {
    if (sending || over) {
      return;
    }
    sending = true;
    while (asked && !over && sendNext()) {}
    sending = false;
  }

  private boolean sendNext() {
    ReadBufferFactory factory = buffers;
    Subscriber<? super ReadBuffer> downstream = subscriber;
    if (factory == null || downstream == null) {
      return false;
    }
    if (!headSent) {
      headSent = true; // on HTTP/1.1, Micronaut sends the head with the first buffer only
      asked = false;
      downstream.onNext(factory.createEmpty());
      return true;
    }
    if (flushed && !waiting.isEmpty()) {
      asked = false;
      downstream.onNext(take(factory));
      return true;
    }
    if (ended) {
      over = true;
      downstream.onComplete();
    }
    return false;
  }

  private ReadBuffer take(ReadBufferFactory factory) {
    List<byte[]> taken = waiting;
    waiting = new ArrayList<>(4);
    waitingBytes = 0;
    flushed = false;
    return taken.size() == 1
        ? factory.adapt(taken.get(0))
        : factory.compose(taken.stream().map(factory::adapt).toList());
  }
}
