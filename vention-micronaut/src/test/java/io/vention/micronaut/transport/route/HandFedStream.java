package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.stream.Frame;
import io.vention.micronaut.stream.SharedStream;
import io.vention.micronaut.stream.SharedStreams;
import io.vention.micronaut.stream.StreamCursor;
import io.vention.micronaut.stream.StreamEnd;
import io.vention.micronaut.stream.StreamListener;
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
  public StreamCursor subscribe(WireFormat format, StreamListener listener) {
    Cursor cursor = new Cursor(listener);
    open.add(cursor);
    return cursor;
  }

  void put(String item) {
    Frame frame = format -> TextCodec.TEXT.encodeEnveloped(item, format);
    open.forEach(cursor -> cursor.put(frame));
  }

  void end(@Nullable RpcException error) {
    open.forEach(cursor -> cursor.end(new StreamEnd(error)));
  }

  final class Cursor implements StreamCursor {

    private final StreamListener listener;
    private final Queue<Frame> frames = new ArrayDeque<>();
    private @Nullable StreamEnd end;

    private Cursor(StreamListener listener) {
      this.listener = listener;
    }

    private void put(Frame frame) {
      synchronized (this) {
        frames.add(frame);
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
    public synchronized @Nullable Frame next() {
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
