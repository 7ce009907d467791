package io.vention.micronaut.transport.netty;

import io.netty.buffer.ByteBufHolder;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.ReferenceCountUtil;
import io.vention.micronaut.protocol.ReadFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the requests of RPCs on an HTTP/1.1 connection, in front of Micronaut's handler, and passes
 * on all others. One request is answered at a time; what a client sends ahead of that waits, and
 * when that is much, the connection is not read.
 *
 * <p>A client that closes its half of the connection is taken for one that has left: whether it
 * still reads cannot be told, and a stream would go on for nobody.
 */
final class Http1Handler extends ChannelDuplexHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Http1Handler.class);

  /** What is kept of requests that were sent ahead. */
  private static final int MOST_AHEAD_BYTES = 64 * 1024;

  /** What a message without content counts for. */
  private static final int MESSAGE_BYTES = 512;

  private static final Duration CHECK_INTERVAL = Duration.ofSeconds(20);

  private final RpcTable table;
  private final Queue<HttpObject> ahead = new ArrayDeque<>(4);
  private int aheadBytes;

  /** The exchange that is under way: its request or its response has not ended. */
  private @Nullable Http1Exchange current;

  /** How many requests were passed on that Micronaut has not answered yet. */
  private int passed;

  private @Nullable ChannelFuture lastWritten;
  private @Nullable ChannelHandlerContext ctx;
  private boolean reading;
  private boolean flushAfterRead;
  private boolean readWaits;
  private boolean taking;

  private @Nullable Liveness liveness;
  private boolean closing;

  Http1Handler(RpcTable table) {
    this.table = table;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext added) {
    ctx = added;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    reading = true;
    if (!(message instanceof HttpObject part)) {
      context.fireChannelRead(message);
    } else if (!ahead.isEmpty() || mustWait(part)) {
      keepAhead(part);
    } else {
      take(context, part);
    }
  }

  private boolean mustWait(HttpObject part) {
    return part instanceof HttpRequest request
        && (current != null || (passed > 0 && table.find(request) != null));
  }

  private void keepAhead(HttpObject part) {
    ahead.add(part);
    aheadBytes += sizeOf(part);
  }

  private static int sizeOf(HttpObject part) {
    return MESSAGE_BYTES
        + (part instanceof ByteBufHolder holder ? holder.content().readableBytes() : 0);
  }

  private void take(ChannelHandlerContext context, HttpObject part) {
    if (part instanceof HttpRequest request) {
      RpcEntry rpc = table.find(request);
      if (rpc == null) {
        passed++;
        context.fireChannelRead(part);
        return;
      }
      begin(context, rpc, request);
      if (!(part instanceof FullHttpRequest)) {
        return;
      }
    }
    Http1Exchange exchange = current;
    if (exchange == null || exchange.body().hasEnded()) {
      context.fireChannelRead(part);
    } else {
      takeContent(exchange, (HttpContent) part);
    }
  }

  private void begin(ChannelHandlerContext context, RpcEntry rpc, HttpRequest request) {
    Http1Exchange exchange =
        new Http1Exchange(
            this, new Http1RequestHead(context, rpc.path(), request), table.serverHeaders());
    current = exchange;
    rpc.serve(exchange);
  }

  private void takeContent(Http1Exchange exchange, HttpContent content) {
    if (content.decoderResult().isFailure()) {
      content.release();
      exchange.closeAfterwards();
      exchange.body().fail(ReadFailure.BROKEN_OFF);
    } else {
      boolean last = content instanceof LastHttpContent;
      exchange.body().add(content.content());
      if (last) {
        exchange.body().end();
      }
    }
    goOn(exchange);
  }

  /** Writes the last of a response, and sends it. */
  void writeLast(HttpObject message, Http1Exchange exchange) {
    if (exchange.keepsAlive()) {
      write(message);
    } else {
      lastWritten = context().write(message);
    }
    flush();
    goOn(exchange);
  }

  /**
   * Goes on with what was sent ahead, once both request and response are over; a connection that is
   * closed with something unread loses the response.
   */
  private void goOn(Http1Exchange exchange) {
    if (current != exchange || !exchange.isOver() || !exchange.hasEndedOrNeverComes()) {
      return;
    }
    if (lastWritten != null) {
      closing = true;
      lastWritten.addListener(ChannelFutureListener.CLOSE);
    } else {
      current = null;
      takeAhead();
    }
  }

  private void takeAhead() {
    if (taking) {
      return;
    }
    taking = true;
    for (HttpObject next = ahead.peek(); next != null && !mustWait(next); next = ahead.peek()) {
      ahead.remove();
      aheadBytes -= sizeOf(next);
      take(context(), next);
    }
    taking = false;
    readOn();
  }

  /** A streamed response begins, which may be silent for long. */
  void streaming() {
    if (liveness == null) {
      Channel channel = context().channel();
      TcpKeepAlive.enable(channel);
      liveness =
          new Liveness(channel, CHECK_INTERVAL, () -> current != null && current.isStreaming());
    }
    liveness.start();
  }

  /** Writes a message, to be sent by {@link #flush}. */
  void write(Object message) {
    var unused = context().write(message, context().voidPromise());
  }

  /** Sends what was written; once for all that is written while the connection is being read. */
  void flush() {
    if (reading) {
      flushAfterRead = true;
    } else {
      context().flush();
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    reading = false;
    if (flushAfterRead) {
      flushAfterRead = false;
      context.flush();
    }
    context.fireChannelReadComplete();
  }

  /** Micronaut's handler asks for more after each read; that is held back here. */
  @Override
  public void read(ChannelHandlerContext context) {
    if (hasRoom()) {
      context.read();
    } else {
      readWaits = true;
    }
  }

  /** There may be room for more. */
  void readOn() {
    if (readWaits && hasRoom()) {
      readWaits = false;
      context().read();
    }
  }

  private boolean hasRoom() {
    return aheadBytes < MOST_AHEAD_BYTES && (current == null || current.body().hasRoom());
  }

  /** What passes here is Micronaut's, as this handler writes behind itself. */
  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    boolean last = message instanceof LastHttpContent && !isInterim(message);
    var unused = context.write(message, promise);
    if (last && passed > 0 && --passed == 0 && !ahead.isEmpty()) {
      context.executor().execute(this::takeAhead);
    }
  }

  private static boolean isInterim(Object message) {
    return message instanceof HttpResponse response
        && response.status().codeClass() == HttpStatusClass.INFORMATIONAL
        && !response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    if (current != null) {
      current.writable();
    }
    context.fireChannelWritabilityChanged();
  }

  /** Micronaut closes a connection that is idle; a stream may be silent for longer. */
  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    boolean silent = current != null && current.body().hasEnded();
    if (!(silent && event instanceof IdleStateEvent)) {
      context.fireUserEventTriggered(event);
    }
  }

  /**
   * Micronaut closes what it takes for an idle connection when the server stops gracefully. A call
   * that is under way may end first.
   */
  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    if (current != null && current.body().hasEnded() && !closing) {
      closing = true;
      current.closeAfterwards();
      context.channel().closeFuture().addListener(closed -> promise.trySuccess());
    } else {
      var unused = context.close(promise);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    leave();
    context.fireChannelInactive();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    leave();
  }

  private void leave() {
    ahead.forEach(ReferenceCountUtil::release);
    ahead.clear();
    aheadBytes = 0;
    Http1Exchange exchange = current;
    current = null;
    if (exchange != null) {
      exchange.closed();
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (current == null) {
      context.fireExceptionCaught(cause);
      return;
    }
    if (!(cause instanceof IOException)) {
      LOG.warn("An RPC's connection is closed, as it cannot be gone on with", cause);
    }
    var unused = context.close();
  }

  private ChannelHandlerContext context() {
    if (ctx == null) {
      throw new IllegalStateException("used before it is part of a pipeline");
    }
    return ctx;
  }
}
