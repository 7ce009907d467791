package io.vention.micronaut.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameListenerDecorator;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the requests of RPCs on an HTTP/2 connection, in front of Micronaut's listener, and passes
 * on all others.
 */
final class Http2Listener extends Http2FrameListenerDecorator {

  private final Http2ConnectionHandler handler;
  private final RpcTable table;
  private final Http2Calls calls;

  private Http2Listener(Http2ConnectionHandler handler, Http2Calls calls, RpcTable table) {
    super(handler.decoder().frameListener());
    this.handler = handler;
    this.calls = calls;
    this.table = table;
  }

  /** Puts a listener in front of the one that is there. */
  static Http2Calls install(
      Http2ConnectionHandler handler, ChannelHandlerContext ctx, RpcTable table) {
    Http2Calls calls = new Http2Calls(handler, ctx, table.accessLogger());
    handler.decoder().frameListener(new Http2Listener(handler, calls, table));
    return calls;
  }

  @Override
  public void onHeadersRead(
      ChannelHandlerContext ctx,
      int streamId,
      Http2Headers headers,
      int streamDependency,
      short weight,
      boolean exclusive,
      int padding,
      boolean endOfStream)
      throws Http2Exception {
    if (!take(ctx, streamId, headers, endOfStream)) {
      super.onHeadersRead(
          ctx, streamId, headers, streamDependency, weight, exclusive, padding, endOfStream);
    }
  }

  @Override
  public void onHeadersRead(
      ChannelHandlerContext ctx,
      int streamId,
      Http2Headers headers,
      int padding,
      boolean endOfStream)
      throws Http2Exception {
    if (!take(ctx, streamId, headers, endOfStream)) {
      super.onHeadersRead(ctx, streamId, headers, padding, endOfStream);
    }
  }

  private boolean take(
      ChannelHandlerContext ctx, int streamId, Http2Headers headers, boolean endOfStream) {
    Http2Exchange known = calls.find(streamId);
    RpcEntry rpc = known == null ? find(headers) : null;
    if (known == null && rpc == null) {
      return false;
    }
    calls.reading(true);
    try {
      // of an exchange that is known, these are the request's trailers, which no protocol has
      Http2Exchange exchange = rpc == null ? known : begin(ctx, streamId, rpc, headers);
      if (endOfStream && exchange != null) {
        exchange.body().end();
      }
      return true;
    } finally {
      calls.reading(false);
    }
  }

  private @Nullable RpcEntry find(Http2Headers headers) {
    CharSequence method = headers.method();
    CharSequence path = headers.path();
    return method == null || path == null
        ? null
        : table.find(HttpMethod.valueOf(method.toString()), path.toString());
  }

  private Http2Exchange begin(
      ChannelHandlerContext ctx, int streamId, RpcEntry rpc, Http2Headers headers) {
    Http2Stream stream = handler.connection().stream(streamId);
    Http2RequestHead head = new Http2RequestHead(ctx, rpc.path(), streamId, headers);
    Http2Exchange exchange = new Http2Exchange(calls, stream, head, table.serverHeaders());
    calls.add(stream, exchange);
    rpc.serve(exchange);
    return exchange;
  }

  @Override
  public int onDataRead(
      ChannelHandlerContext ctx, int streamId, ByteBuf data, int padding, boolean endOfStream)
      throws Http2Exception {
    Http2Exchange exchange = calls.find(streamId);
    if (exchange == null) {
      return super.onDataRead(ctx, streamId, data, padding, endOfStream);
    }
    calls.reading(true);
    try {
      // the padding is nobody's, and so consumed
      int consumed = exchange.body().add(data.retain()) + padding;
      if (endOfStream) {
        exchange.body().end();
      }
      return consumed;
    } finally {
      calls.reading(false);
    }
  }

  /** What was open is closed when the stream is, which follows. */
  @Override
  public void onRstStreamRead(ChannelHandlerContext ctx, int streamId, long errorCode)
      throws Http2Exception {
    if (calls.find(streamId) == null) {
      super.onRstStreamRead(ctx, streamId, errorCode);
    }
  }

  /** Who leaves in peace may still wait for what is under way. RFC 9113, 6.8. */
  @Override
  public void onGoAwayRead(
      ChannelHandlerContext ctx, int lastStreamId, long errorCode, ByteBuf debugData)
      throws Http2Exception {
    if (errorCode != Http2Error.NO_ERROR.code()) {
      calls.closeAll();
    }
    super.onGoAwayRead(ctx, lastStreamId, errorCode, debugData);
  }
}
