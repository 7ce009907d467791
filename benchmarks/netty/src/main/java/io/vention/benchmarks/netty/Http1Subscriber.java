package io.vention.benchmarks.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;

/** A stream over HTTP/1.1. What it writes goes past the codec, as a chunk that was made once. */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails closes its connection
final class Http1Subscriber implements Subscriber {

  private final ChannelHandlerContext pastCodec;
  private final Format format;

  Http1Subscriber(ChannelHandlerContext context, Format format) {
    this.pastCodec = context.pipeline().firstContext();
    this.format = format;
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public Framing framing() {
    return Framing.HTTP_1_CHUNK;
  }

  @Override
  public void write(ByteBuf framed) {
    pastCodec.writeAndFlush(framed.retainedDuplicate(), pastCodec.voidPromise());
  }

  @Override
  public ChannelFuture closed() {
    return pastCodec.channel().closeFuture();
  }
}
