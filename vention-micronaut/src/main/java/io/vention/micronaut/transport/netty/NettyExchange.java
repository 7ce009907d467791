package io.vention.micronaut.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.protocol.Exchange;
import io.vention.micronaut.protocol.ExchangeListener;
import io.vention.micronaut.protocol.RequestReader;
import io.vention.micronaut.protocol.ResponseHead;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.SubscriberLoop;
import io.vention.micronaut.transport.NettyLoop;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What exchanges on both versions of HTTP share. Its thread is its connection's event loop.
 *
 * <p>For what a unary call costs: it is one object with its head and its body, no task is queued
 * and nothing flushed while the connection is being read, and the response's bytes are not copied
 * before Netty writes them.
 */
abstract class NettyExchange implements Exchange, IncomingBody.Source {

  /** How many bytes wait for a flush before there is no room for more. */
  static final int BATCH_BYTES = 64 * 1024;

  private final EventLoop loop;
  private final ChannelHandlerContext ctx;
  private final NettyRequestHead head;
  private final IncomingBody body = new IncomingBody(this);

  private @Nullable ExchangeListener listener;
  private @Nullable ByteBuf batch;
  private @Nullable Runnable whenOver;
  private boolean shared;
  private boolean streaming;
  private boolean over;

  NettyExchange(ChannelHandlerContext ctx, NettyRequestHead head) {
    this.loop = ctx.channel().eventLoop();
    this.ctx = ctx;
    this.head = head;
  }

  /** Writes a whole response, and sends it. */
  abstract void writeWhole(ResponseHead responseHead, byte[] bytes);

  /** Writes a streamed response's head, and sends it. */
  abstract void writeHead(ResponseHead responseHead);

  /** Writes a part of a streamed response, to be sent by {@link #send}. Takes the buffer over. */
  abstract void writePart(ByteBuf part);

  /** Writes the last part of a streamed response, and sends it. Takes the buffer over. */
  abstract void writeLast(ByteBuf part, @Nullable Metadata trailers);

  /** Sends what was written. */
  abstract void send();

  /** Whether the connection takes more. */
  abstract boolean hasRoom();

  /** The body is asked for: a client that waits for that may send it. */
  abstract void writeContinue();

  final ChannelHandlerContext ctx() {
    return ctx;
  }

  final IncomingBody body() {
    return body;
  }

  final boolean isOver() {
    return over;
  }

  final boolean isStreaming() {
    return streaming;
  }

  /** Has something run when the response has ended or the client has gone. */
  final void whenOver(Runnable task) {
    whenOver = task;
  }

  @Override
  public final NettyRequestHead request() {
    return head;
  }

  @Override
  public final boolean inThread() {
    return loop.inEventLoop();
  }

  @Override
  public final void execute(Runnable task) {
    loop().execute(task);
  }

  @Override
  public final SubscriberLoop loop() {
    return new NettyLoop(loop);
  }

  @Override
  public final Runnable schedule(Runnable task, Duration delay) {
    Future<?> scheduled = loop.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    return () -> scheduled.cancel(false);
  }

  @Override
  public final void listen(ExchangeListener told) {
    listener = told;
  }

  @Override
  public final void read(RequestReader reader) {
    if (!over) {
      writeContinue();
      body.read(reader);
    }
  }

  @Override
  public final void holdBack(boolean hold) {
    body.hold(hold);
  }

  @Override
  public final void respond(ResponseHead responseHead, byte[] bytes) {
    if (!over) {
      over = true;
      body.drop();
      writeWhole(responseHead, bytes);
      finish();
    }
  }

  @Override
  public final void start(ResponseHead responseHead) {
    if (!over) {
      streaming = true;
      writeHead(responseHead);
    }
  }

  @Override
  public final boolean isWritable() {
    return streaming
        && !over
        && (batch == null || batch.readableBytes() < BATCH_BYTES)
        && hasRoom();
  }

  @Override
  public final void write(byte[] bytes) {
    if (streaming && !over) {
      own(bytes.length).writeBytes(bytes);
    }
  }

  /** What is alone is not copied; what follows something that waits is put behind it. */
  @Override
  public final void write(FrameBatch frames) {
    if (!streaming || over) {
      return;
    }
    if (batch == null && frames.bytes() <= BATCH_BYTES) {
      batch = SharedBytes.of(frames, ctx.alloc());
      shared = true;
    } else {
      ByteBuf own = own(frames.bytes());
      frames.frames().forEach(own::writeBytes);
    }
  }

  /** What waits to be flushed, as a buffer that is this exchange's alone. */
  private ByteBuf own(int moreBytes) {
    ByteBuf current = batch;
    if (current == null) {
      current = ctx.alloc().ioBuffer(moreBytes);
    } else if (shared) {
      ByteBuf copy = ctx.alloc().ioBuffer(current.readableBytes() + moreBytes);
      copy.writeBytes(current);
      current.release();
      current = copy;
    }
    batch = current;
    shared = false;
    return current;
  }

  @Override
  public final void flush() {
    ByteBuf part = batch;
    if (part != null && !over) {
      batch = null;
      writePart(part);
      send();
    }
  }

  @Override
  public final void end() {
    endWith(null);
  }

  @Override
  public final void end(Metadata trailers) {
    if (!hasTrailers()) {
      throw new UnsupportedOperationException("this response has no trailers");
    }
    endWith(trailers);
  }

  private void endWith(@Nullable Metadata trailers) {
    if (streaming && !over) {
      over = true;
      body.drop();
      ByteBuf last = batch == null ? Unpooled.EMPTY_BUFFER : batch;
      batch = null;
      writeLast(last, trailers);
      finish();
    }
  }

  /** There may be room again. */
  final void writable() {
    if (listener != null && isWritable()) {
      listener.onWritable();
    }
  }

  /** The client has gone. */
  final void closed() {
    if (!over) {
      over = true;
      body.drop();
      if (batch != null) {
        batch.release();
        batch = null;
      }
      if (listener != null) {
        listener.onClosed();
      }
      finish();
    }
  }

  private void finish() {
    head.release();
    if (whenOver != null) {
      whenOver.run();
    }
  }
}
