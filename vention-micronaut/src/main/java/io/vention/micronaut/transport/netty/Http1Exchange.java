package io.vention.micronaut.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.protocol.ResponseHead;
import org.jspecify.annotations.Nullable;

/** A request and its response on HTTP/1.1, or 1.0. */
final class Http1Exchange extends NettyExchange {

  private final Http1Handler handler;
  private final ServerHeaders serverHeaders;
  private final boolean http10;
  private boolean keepAlive;
  private boolean continueExpected;

  Http1Exchange(Http1Handler handler, Http1RequestHead head, ServerHeaders serverHeaders) {
    super(head.ctx(), head);
    HttpRequest request = head.nettyRequest();
    this.handler = handler;
    this.serverHeaders = serverHeaders;
    this.http10 = request.protocolVersion().equals(HttpVersion.HTTP_1_0);
    this.keepAlive = HttpUtil.isKeepAlive(request);
    this.continueExpected = HttpUtil.is100ContinueExpected(request);
  }

  /** Whether the connection can be used for another request after this. */
  boolean keepsAlive() {
    return keepAlive;
  }

  /** Whether nothing of the request is to come, or nothing that the client must send. */
  boolean hasEndedOrNeverComes() {
    return body().hasEnded() || continueExpected;
  }

  /** Has the connection closed after the response. */
  void closeAfterwards() {
    keepAlive = false;
  }

  /** gRPC, which alone needs them, is not spoken over HTTP/1.1. */
  @Override
  public boolean hasTrailers() {
    return false;
  }

  /** Most clients send all of a request before they read its response. */
  @Override
  public boolean isFullDuplex() {
    return false;
  }

  @Override
  void writeContinue() {
    if (continueExpected) {
      continueExpected = false;
      var unused =
          ctx()
              .writeAndFlush(
                  new DefaultFullHttpResponse(
                      HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER),
                  ctx().voidPromise());
    }
  }

  @Override
  void writeWhole(ResponseHead responseHead, byte[] bytes) {
    HttpHeaders headers = headers(responseHead);
    headers.set(HttpHeaderNames.CONTENT_LENGTH, String.valueOf(bytes.length));
    handler.writeLast(
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(responseHead.status()),
            Unpooled.wrappedBuffer(bytes),
            headers,
            EmptyHttpHeaders.INSTANCE),
        this);
  }

  @Override
  void writeHead(ResponseHead responseHead) {
    HttpHeaders headers = headers(responseHead);
    if (http10) {
      keepAlive = false; // the body's end is the connection's
      headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    } else {
      headers.set(HttpHeaderNames.TRANSFER_ENCODING, HttpHeaderValues.CHUNKED);
    }
    handler.write(
        new DefaultHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(responseHead.status()), headers));
    handler.flush();
    handler.streaming();
  }

  @Override
  void writePart(ByteBuf part) {
    handler.write(new DefaultHttpContent(part));
  }

  @Override
  void writeLast(ByteBuf part, @Nullable Metadata trailers) {
    handler.writeLast(new DefaultLastHttpContent(part, EmptyHttpHeaders.INSTANCE), this);
  }

  @Override
  void send() {
    handler.flush();
  }

  @Override
  boolean hasRoom() {
    return ctx().channel().isWritable();
  }

  @Override
  public void onConsumed(int bytes) {
    handler.readOn();
  }

  @Override
  public void onTooMuchDropped() {
    var unused = ctx().close();
  }

  /** Names and values are checked where they are given: {@link Metadata}. */
  private HttpHeaders headers(ResponseHead responseHead) {
    HttpHeaders headers =
        DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders();
    responseHead.forEach(headers::add);
    if (serverHeaders.date() && !headers.contains(HttpHeaderNames.DATE)) {
      headers.set(HttpHeaderNames.DATE, ServerHeaders.now());
    }
    String server = serverHeaders.server();
    if (server != null && !headers.contains(HttpHeaderNames.SERVER)) {
      headers.set(HttpHeaderNames.SERVER, server);
    }
    if (continueExpected && !body().hasEnded()) {
      // the client may or may not send the body that it was not told to send, and what comes next
      // could be either; RFC 9110, 10.1.1
      keepAlive = false;
    }
    if (!keepAlive) {
      headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    } else if (http10) {
      headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
    }
    return headers;
  }
}
