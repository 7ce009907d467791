package io.vention.micronaut.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2CodecUtil;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a cleartext connection to become one of HTTP/2: with prior knowledge, by its first
 * bytes; or by an upgrade, whose first request is answered by its route.
 *
 * <p>Of a client with prior knowledge the preface is passed on alone: it has Micronaut put in the
 * HTTP/2 handler, to which all that follows goes, in front of which this transport must then be.
 */
final class CleartextHttp2 extends ChannelInboundHandlerAdapter {

  private static final ByteBuf PREFACE =
      Unpooled.unreleasableBuffer(Http2CodecUtil.connectionPrefaceBuf());

  private final RpcTable table;
  private @Nullable ByteBuf begun;
  private boolean isHttp1;

  CleartextHttp2(RpcTable table) {
    this.table = table;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (Http2Guard.install(context.pipeline(), table)) {
      context.fireChannelRead(message);
      context.pipeline().remove(this);
    } else if (isHttp1 || !(message instanceof ByteBuf bytes)) {
      context.fireChannelRead(message);
    } else {
      read(context, begun == null ? bytes : Unpooled.wrappedBuffer(begun, bytes));
    }
  }

  private void read(ChannelHandlerContext context, ByteBuf bytes) {
    begun = null;
    int compared = Math.min(PREFACE.readableBytes(), bytes.readableBytes());
    if (!ByteBufUtil.equals(PREFACE, 0, bytes, bytes.readerIndex(), compared)) {
      isHttp1 = true;
      context.fireChannelRead(bytes);
    } else if (compared < PREFACE.readableBytes()) {
      begun = bytes;
    } else {
      context.fireChannelRead(bytes.readRetainedSlice(compared));
      Http2Guard.install(context.pipeline(), table);
      context.fireChannelRead(bytes);
      context.pipeline().remove(this);
    }
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (begun != null) {
      begun.release();
      begun = null;
    }
  }
}
