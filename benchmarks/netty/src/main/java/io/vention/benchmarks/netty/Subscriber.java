package io.vention.benchmarks.netty;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;

/** A connection with one or more streams of a format. All is called on its event loop. */
interface Subscriber {

  Format format();

  /** What the connection's HTTP version puts around the envelope; made once, shared by all. */
  Framing framing();

  /**
   * Writes to all its streams, and flushes once.
   *
   * @param framed a shared buffer, which is left as it was
   */
  void write(ByteBuf framed);

  /** When it leaves. */
  ChannelFuture closed();
}
