package io.vention.micronaut.transport.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2FrameCodec;
import io.netty.handler.timeout.IdleStateEvent;

/**
 * Stands before an HTTP/2 connection's handler and keeps from it that the connection is idle:
 * Micronaut would close it, and a stream may be silent for longer.
 */
final class Http2Guard extends ChannelInboundHandlerAdapter {

  private final Http2Calls calls;

  private Http2Guard(Http2Calls calls) {
    this.calls = calls;
  }

  /**
   * Takes over the RPCs of a connection that has become an HTTP/2 connection.
   *
   * @return whether it has
   */
  static boolean install(ChannelPipeline pipeline, RpcTable table) {
    ChannelHandlerContext ctx = pipeline.context(Http2ConnectionHandler.class);
    if (ctx == null) {
      return false;
    }
    // with micronaut.server.netty.legacy-multiplex-handlers there is a channel for each stream
    if (!(ctx.handler() instanceof Http2FrameCodec)) {
      Http2ConnectionHandler handler = (Http2ConnectionHandler) ctx.handler();
      pipeline.addBefore(
          ctx.name(), "vention-http2", new Http2Guard(Http2Listener.install(handler, ctx, table)));
    }
    return true;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    calls.heard();
    context.fireChannelRead(message);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (!(event instanceof IdleStateEvent && calls.open() > 0)) {
      context.fireUserEventTriggered(event);
    }
  }
}
