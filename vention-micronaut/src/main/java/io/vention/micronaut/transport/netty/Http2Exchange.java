package io.vention.micronaut.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2Stream;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.protocol.ResponseHead;
import org.jspecify.annotations.Nullable;

/** A request and its response on one stream of an HTTP/2 connection. */
final class Http2Exchange extends NettyExchange implements ChannelFutureListener {

  private final Http2Calls connection;
  private final Http2Stream stream;
  private final ServerHeaders serverHeaders;
  private boolean continueExpected;

  /** What was written and is not sent: it waits for the stream's window, or in the channel. */
  private int unsentBytes;

  private int inFlightBytes;

  Http2Exchange(
      Http2Calls connection,
      Http2Stream stream,
      Http2RequestHead head,
      ServerHeaders serverHeaders) {
    super(head.ctx(), head);
    this.connection = connection;
    this.stream = stream;
    this.serverHeaders = serverHeaders;
    this.continueExpected =
        HttpHeaderValues.CONTINUE.toString().equalsIgnoreCase(head.header("expect"));
  }

  @Override
  public boolean hasTrailers() {
    return true;
  }

  @Override
  public boolean isFullDuplex() {
    return true;
  }

  @Override
  void writeContinue() {
    if (continueExpected && !body().hasEnded()) {
      continueExpected = false;
      writeHeaders(headers(HttpResponseStatus.CONTINUE), false);
      connection.flush();
    }
  }

  @Override
  void writeWhole(ResponseHead responseHead, byte[] bytes) {
    Http2Headers headers = headers(responseHead);
    if (bytes.length == 0) {
      writeHeaders(headers, true);
    } else {
      headers.setInt(HttpHeaderNames.CONTENT_LENGTH, bytes.length);
      writeHeaders(headers, false);
      writeData(Unpooled.wrappedBuffer(bytes), true);
    }
    connection.flush();
  }

  @Override
  void writeHead(ResponseHead responseHead) {
    writeHeaders(headers(responseHead), false);
    connection.flush();
  }

  /** Of one part at a time the promise is looked at, which says how much is unsent. */
  @Override
  void writePart(ByteBuf part) {
    if (!stream.state().localSideOpen()) {
      part.release();
      return;
    }
    int bytes = part.readableBytes();
    unsentBytes += bytes;
    ChannelFuture written =
        connection.encoder().writeData(ctx(), stream.id(), part, 0, false, ctx().newPromise());
    written.addListener(inFlightBytes == 0 ? first(bytes) : sent -> sent(bytes));
  }

  /** Without an object for the usual case, of one part under way. */
  private ChannelFutureListener first(int bytes) {
    inFlightBytes = bytes;
    return this;
  }

  @Override
  public void operationComplete(ChannelFuture written) {
    int bytes = inFlightBytes;
    inFlightBytes = 0;
    sent(bytes);
  }

  private void sent(int bytes) {
    boolean full = unsentBytes >= BATCH_BYTES;
    unsentBytes -= bytes;
    if (full && unsentBytes < BATCH_BYTES) {
      writable();
    }
  }

  @Override
  void writeLast(ByteBuf part, @Nullable Metadata trailers) {
    if (trailers == null) {
      writeData(part, true);
    } else {
      if (part.isReadable()) {
        writeData(part, false);
      }
      Http2Headers last = new DefaultHttp2Headers(false);
      trailers.forEach(last::add);
      writeHeaders(last, true);
    }
    connection.flush();
  }

  @Override
  void send() {
    connection.flush();
  }

  @Override
  boolean hasRoom() {
    return unsentBytes < BATCH_BYTES && connection.isWritable(stream);
  }

  @Override
  public void onConsumed(int bytes) {
    connection.consumed(stream, bytes);
  }

  @Override
  public void onTooMuchDropped() {
    connection.reset(stream);
  }

  private void writeHeaders(Http2Headers headers, boolean last) {
    if (stream.state().localSideOpen()) {
      var unused =
          connection
              .encoder()
              .writeHeaders(ctx(), stream.id(), headers, 0, last, ctx().newPromise());
    }
  }

  private void writeData(ByteBuf data, boolean last) {
    if (stream.state().localSideOpen()) {
      var unused =
          connection.encoder().writeData(ctx(), stream.id(), data, 0, last, ctx().newPromise());
    } else {
      data.release();
    }
  }

  private static Http2Headers headers(HttpResponseStatus status) {
    return new DefaultHttp2Headers(false, 8).status(status.codeAsText());
  }

  /** Names and values are checked where they are given: {@link Metadata}. */
  private Http2Headers headers(ResponseHead responseHead) {
    Http2Headers headers = headers(HttpResponseStatus.valueOf(responseHead.status()));
    responseHead.forEach(headers::add);
    if (serverHeaders.date() && !headers.contains(HttpHeaderNames.DATE)) {
      headers.set(HttpHeaderNames.DATE, ServerHeaders.now());
    }
    String server = serverHeaders.server();
    if (server != null && !headers.contains(HttpHeaderNames.SERVER)) {
      headers.set(HttpHeaderNames.SERVER, server);
    }
    return headers;
  }
}
