package io.vention.benchmarks.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Stream;
import java.util.ArrayList;
import java.util.List;

/** The streams of an HTTP/2 connection. */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails closes its connection
final class Http2Subscriber implements Subscriber {

  private final ChannelHandlerContext context;
  private final Http2ConnectionHandler handler;
  private final Format format;
  private final List<Http2Stream> streams = new ArrayList<>();

  Http2Subscriber(ChannelHandlerContext context, Http2ConnectionHandler handler, Format format) {
    this.context = context;
    this.handler = handler;
    this.format = format;
  }

  void add(Http2Stream stream) {
    streams.add(stream);
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public Framing framing() {
    return Framing.NONE;
  }

  @Override
  public void write(ByteBuf framed) {
    for (Http2Stream stream : streams) {
      handler
          .encoder()
          .writeData(
              context, stream.id(), framed.retainedDuplicate(), 0, false, context.voidPromise());
    }
    handler.flush(context);
  }

  @Override
  public ChannelFuture closed() {
    return context.channel().closeFuture();
  }
}
