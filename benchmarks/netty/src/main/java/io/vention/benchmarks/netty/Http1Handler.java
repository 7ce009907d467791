package io.vention.benchmarks.netty;

import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;
import static io.netty.handler.codec.http.HttpHeaderNames.TRANSFER_ENCODING;
import static io.netty.handler.codec.http.HttpHeaderValues.APPLICATION_JSON;
import static io.netty.handler.codec.http.HttpHeaderValues.CHUNKED;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vention.benchmarks.common.MemoryUse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One HTTP/1.1 connection. Flushes once for all requests that came in one read. */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails closes its connection
final class Http1Handler extends ChannelInboundHandlerAdapter {

  private final Broadcast broadcast;
  private @Nullable HttpRequest request;
  private ByteBuf body = Unpooled.EMPTY_BUFFER;

  Http1Handler(Broadcast broadcast) {
    this.broadcast = broadcast;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest head) {
      request = head;
    }
    if (message instanceof HttpContent content) {
      body =
          body.isReadable() ? Unpooled.wrappedBuffer(body, content.content()) : content.content();
    }
    if (message instanceof LastHttpContent && request != null) {
      HttpRequest whole = request;
      ByteBuf wholeBody = body;
      request = null;
      body = Unpooled.EMPTY_BUFFER;
      answer(context, whole, wholeBody);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    context.flush();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }

  private void answer(ChannelHandlerContext context, HttpRequest request, ByteBuf body) {
    switch (request.uri()) {
      case Paths.ECHO -> respond(context, body, request.headers().get(CONTENT_TYPE));
      case Paths.ITEMS -> broadcast.add(subscribe(context, request, body));
      case Paths.IDLE -> subscribe(context, request, body);
      case Paths.PUBLISH -> {
        broadcast.publish(text(body));
        respond(context, ascii("{}"), APPLICATION_JSON);
      }
      case Paths.MEMORY -> {
        body.release();
        new Thread(() -> respondMemory(context), "memory").start();
      }
      default -> {
        body.release();
        context.write(response(HttpResponseStatus.NOT_FOUND, Unpooled.EMPTY_BUFFER));
      }
    }
  }

  private static void respond(ChannelHandlerContext context, ByteBuf body, CharSequence type) {
    FullHttpResponse response = response(HttpResponseStatus.OK, body);
    response.headers().set(CONTENT_TYPE, type);
    context.write(response, context.voidPromise());
  }

  private static FullHttpResponse response(HttpResponseStatus status, ByteBuf body) {
    FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
    response.headers().setInt(CONTENT_LENGTH, body.readableBytes());
    return response;
  }

  private static void respondMemory(ChannelHandlerContext context) {
    String json = MemoryUse.afterTwoCollections().toJson();
    context
        .executor()
        .execute(
            () -> {
              respond(context, ascii(json), APPLICATION_JSON);
              context.flush();
            });
  }

  private static Http1Subscriber subscribe(
      ChannelHandlerContext context, HttpRequest request, ByteBuf body) {
    body.release();
    String type = request.headers().get(CONTENT_TYPE);
    HttpResponse head = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
    head.headers().set(CONTENT_TYPE, type).set(TRANSFER_ENCODING, CHUNKED);
    context.write(head, context.voidPromise());
    return new Http1Subscriber(context, Format.of(type));
  }

  private static String text(ByteBuf body) {
    byte[] bytes = ByteBufUtil.getBytes(body);
    body.release();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static ByteBuf ascii(String text) {
    return Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII);
  }
}
