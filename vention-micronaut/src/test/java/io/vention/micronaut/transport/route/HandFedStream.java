package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.SharedStream;
import io.vention.micronaut.stream.SharedStreams;
import io.vention.micronaut.stream.StreamCursor;
import io.vention.micronaut.stream.StreamEnd;
import io.vention.micronaut.stream.StreamListener;
import io.vention.micronaut.stream.SubscriberLoop;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The one stream of the test's machine: what is put in comes out at every subscriber. */
@Primary
@Singleton
@Requires(property = "test.machine")
final class HandFedStream implements SharedStreams, SharedStream {

  final Set<Cursor> open = ConcurrentHashMap.newKeySet();
  final AtomicInteger behind = new AtomicInteger();

  @Override
  public SharedStream get(String name) {
    if (!name.equals("beltPosition")) {
      throw new IllegalArgumentException(name);
    }
    return this;
  }

  @Override
  public StreamCursor subscribe(WireFormat format, SubscriberLoop loop, StreamListener listener) {
    Cursor cursor = new Cursor(format, listener);
    open.add(cursor);
    return cursor;
  }

  void put(String item) {
    open.forEach(cursor -> cursor.put(item));
  }

  void end(@Nullable RpcException error) {
    open.forEach(cursor -> cursor.end(new StreamEnd(error)));
  }

  final class Cursor implements StreamCursor {

    private final StreamListener listener;
    private final WireFormat format;
    private final Queue<FrameBatch> frames = new ArrayDeque<>();
    private @Nullable StreamEnd end;

    private Cursor(WireFormat format, StreamListener listener) {
      this.format = format;
      this.listener = listener;
    }

    private void put(String item) {
      synchronized (this) {
        frames.add(FrameBatch.of(TextCodec.TEXT.encodeEnveloped(item, format)));
      }
      listener.onReady();
    }

    private void end(StreamEnd ended) {
      synchronized (this) {
        end = ended;
      }
      listener.onReady();
    }

    @Override
    public synchronized @Nullable FrameBatch take() {
      return frames.poll();
    }

    @Override
    public synchronized @Nullable StreamEnd end() {
      return frames.isEmpty() ? end : null;
    }

    @Override
    public void behind() {
      behind.incrementAndGet();
    }

    @Override
    public void close() {
      open.remove(this);
    }
  }
}
