package io.vention.micronaut.transport.netty;

import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration.AccessLogger;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionEncoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2RemoteFlowController;
import io.netty.handler.codec.http2.Http2Stream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The RPCs that are under way on an HTTP/2 connection, and what they share: its encoder, its
 * windows and its flushes. For the event loop.
 */
final class Http2Calls extends Http2ConnectionAdapter
    implements Http2RemoteFlowController.Listener, Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Http2Calls.class);

  /** What a ping carries is sent back. */
  private static final long PING = 0x76656e74696f6eL;

  /** How often it is looked whether the client has said anything. */
  private static final Duration CHECK_INTERVAL = Duration.ofSeconds(5);

  /** After 20 s without a word the client is asked, after 30 s again, and given up after 40 s. */
  private static final int FIRST_PING = 4;

  private static final int SECOND_PING = 6;
  private static final int GIVEN_UP = 8;

  private final Http2ConnectionHandler handler;
  private final ChannelHandlerContext ctx;
  private final Http2Connection connection;
  private final Http2Connection.PropertyKey key;

  private final Liveness liveness;
  private final Http2ConnectionEncoder encoder;
  private final @Nullable Http2AccessLog accessLog;

  private int open;
  private boolean heard;
  private int silentChecks;
  private boolean reading;
  private boolean flushWaits;

  Http2Calls(
      Http2ConnectionHandler handler, ChannelHandlerContext ctx, @Nullable AccessLogger logger) {
    this.handler = handler;
    this.ctx = ctx;
    this.connection = handler.connection();
    this.key = connection.newKey();
    this.accessLog = logger == null ? null : new Http2AccessLog(logger, connection);
    this.encoder = accessLog == null ? handler.encoder() : accessLog.logging(handler.encoder());
    this.liveness = new Liveness(ctx.channel(), CHECK_INTERVAL, this::isAlive);
    connection.addListener(this);
    connection.remote().flowController().listener(this);
  }

  Http2ConnectionEncoder encoder() {
    return encoder;
  }

  /** How many RPCs are under way. */
  int open() {
    return open;
  }

  void add(Http2Stream stream, Http2Exchange exchange) {
    stream.setProperty(key, exchange);
    open++;
    if (accessLog != null) {
      accessLog.request(ctx, stream.id(), exchange.request().nettyRequest());
    }
    liveness.start();
  }

  /** Something came from the client. */
  void heard() {
    heard = true;
  }

  /**
   * Asks a client whether it is still there, unless it has said something meanwhile.
   *
   * @return whether there are RPCs under way
   */
  private boolean isAlive() {
    if (open == 0) {
      return false;
    }
    silentChecks = heard ? 0 : silentChecks + 1;
    heard = false;
    if (silentChecks == GIVEN_UP) {
      LOG.debug("{} is closed: its client is silent", ctx.channel());
      var unused = ctx.close();
      return false;
    }
    if (silentChecks == FIRST_PING || silentChecks == SECOND_PING) {
      var unused = handler.encoder().writePing(ctx, false, PING, ctx.newPromise());
      flush();
    }
    return true;
  }

  @Nullable Http2Exchange find(int streamId) {
    Http2Stream stream = connection.stream(streamId);
    return stream == null ? null : find(stream);
  }

  private @Nullable Http2Exchange find(Http2Stream stream) {
    return stream.getProperty(key);
  }

  /** A frame is being read, after which Netty flushes. */
  void reading(boolean now) {
    reading = now;
  }

  /** Sends what was written, once for all that is written in this turn of the event loop. */
  void flush() {
    if (!reading && !flushWaits) {
      flushWaits = true;
      ctx.executor().execute(this);
    }
  }

  @Override
  public void run() {
    flushWaits = false;
    handler.flush(ctx);
  }

  /** Whether the stream's window and the connection have room beyond what waits for them. */
  boolean isWritable(Http2Stream stream) {
    return stream.state().localSideOpen()
        && connection.remote().flowController().isWritable(stream);
  }

  @Override
  public void writabilityChanged(Http2Stream stream) {
    Http2Exchange exchange = find(stream);
    if (exchange != null) {
      exchange.writable();
    }
  }

  /** The client may send more. */
  void consumed(Http2Stream stream, int bytes) {
    try {
      if (bytes > 0
          && stream.state() != Http2Stream.State.CLOSED
          && connection.local().flowController().consumeBytes(stream, bytes)) {
        flush();
      }
    } catch (Http2Exception e) {
      LOG.warn("The window of stream {} cannot be opened", stream.id(), e);
    }
  }

  /** The response is there, and the rest of the request is not wanted. RFC 9113, 8.1. */
  void reset(Http2Stream stream) {
    var unused =
        handler.resetStream(ctx, stream.id(), Http2Error.NO_ERROR.code(), ctx.newPromise());
    flush();
  }

  @Override
  public void onStreamClosed(Http2Stream stream) {
    Http2Exchange exchange = stream.removeProperty(key);
    if (exchange != null) {
      open--;
      exchange.closed();
      exchange.body().drop();
    }
  }

  /** The client ends the connection because of an error: none of it is worth going on with. */
  void closeAll() {
    List<Http2Exchange> all = new ArrayList<>(open);
    try {
      connection.forEachActiveStream(
          stream -> {
            Http2Exchange exchange = find(stream);
            if (exchange != null) {
              all.add(exchange);
            }
            return true;
          });
    } catch (Http2Exception e) {
      throw new IllegalStateException(e); // of the visitor, which throws none
    }
    all.forEach(Http2Exchange::closed);
  }
}
