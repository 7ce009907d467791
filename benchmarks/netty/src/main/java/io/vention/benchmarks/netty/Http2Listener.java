package io.vention.benchmarks.netty;

import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2FrameAdapter;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Stream;
import org.jspecify.annotations.Nullable;

/** One HTTP/2 connection. The handler flushes once for all frames that came in one read. */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails closes its connection
final class Http2Listener extends Http2FrameAdapter {

  private final Http2ConnectionHandler handler;
  private final Broadcast broadcast;
  private final Http2Connection.PropertyKey calls;
  private @Nullable Http2Subscriber subscriber;

  Http2Listener(Http2ConnectionHandler handler, Broadcast broadcast) {
    this.handler = handler;
    this.broadcast = broadcast;
    this.calls = handler.connection().newKey();
  }

  @Override
  public void onHeadersRead(
      ChannelHandlerContext context,
      int streamId,
      Http2Headers headers,
      int padding,
      boolean endOfStream) {
    Http2Stream stream = handler.connection().stream(streamId);
    stream.setProperty(calls, new Call(headers));
    if (endOfStream) {
      answer(context, stream);
    }
  }

  @Override
  public void onHeadersRead(
      ChannelHandlerContext context,
      int streamId,
      Http2Headers headers,
      int streamDependency,
      short weight,
      boolean exclusive,
      int padding,
      boolean endOfStream) {
    onHeadersRead(context, streamId, headers, padding, endOfStream);
  }

  @Override
  public int onDataRead(
      ChannelHandlerContext context, int streamId, ByteBuf data, int padding, boolean endOfStream) {
    Http2Stream stream = handler.connection().stream(streamId);
    Call call = stream.getProperty(calls);
    call.add(data);
    if (endOfStream) {
      answer(context, stream);
    }
    return data.readableBytes() + padding;
  }

  private void answer(ChannelHandlerContext context, Http2Stream stream) {
    Call call = stream.removeProperty(calls);
    switch (call.headers.path().toString()) {
      case Paths.ECHO -> echo(context, stream, call);
      case Paths.ITEMS -> subscriber(context, call).add(subscribe(context, stream, call));
      case Paths.IDLE -> subscribe(context, stream, call);
      default -> {
        call.body.release();
        Http2Headers notFound = new DefaultHttp2Headers(false).status("404");
        handler
            .encoder()
            .writeHeaders(context, stream.id(), notFound, 0, true, context.voidPromise());
      }
    }
  }

  private void echo(ChannelHandlerContext context, Http2Stream stream, Call call) {
    Http2Headers head = ok(call).setInt(CONTENT_LENGTH, call.body.readableBytes());
    handler.encoder().writeHeaders(context, stream.id(), head, 0, false, context.voidPromise());
    handler.encoder().writeData(context, stream.id(), call.body, 0, true, context.voidPromise());
  }

  private Http2Stream subscribe(ChannelHandlerContext context, Http2Stream stream, Call call) {
    call.body.release();
    handler.encoder().writeHeaders(context, stream.id(), ok(call), 0, false, context.voidPromise());
    return stream;
  }

  /** One for all streams of the connection, which the load subscribes in one format. */
  private Http2Subscriber subscriber(ChannelHandlerContext context, Call call) {
    Http2Subscriber all = subscriber;
    if (all == null) {
      all = new Http2Subscriber(context, handler, Format.of(call.contentType()));
      subscriber = all;
      broadcast.add(all);
    }
    return all;
  }

  private static Http2Headers ok(Call call) {
    return new DefaultHttp2Headers(false).status("200").set(CONTENT_TYPE, call.contentType());
  }

  /** A request of which more may come. */
  private static final class Call {

    final Http2Headers headers;
    ByteBuf body = Unpooled.EMPTY_BUFFER;

    Call(Http2Headers headers) {
      this.headers = headers;
    }

    CharSequence contentType() {
      return headers.get(CONTENT_TYPE);
    }

    void add(ByteBuf data) {
      body =
          body.isReadable()
              ? Unpooled.wrappedBuffer(body, data.retainedSlice())
              : data.retainedSlice();
    }
  }
}
