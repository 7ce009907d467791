package io.vention.benchmarks.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.StandardCharsets;

/** What an HTTP version puts around an envelope that all subscribers can share. */
enum Framing {
  HTTP_1_CHUNK,
  /** HTTP/2's frame header carries the stream, so that it cannot be shared. */
  NONE;

  ByteBuf frame(ByteBufAllocator allocator, byte[] envelope) {
    ByteBuf buffer = allocator.directBuffer(envelope.length + 16);
    if (this == NONE) {
      return buffer.writeBytes(envelope);
    }
    buffer.writeCharSequence(
        Integer.toHexString(envelope.length) + "\r\n", StandardCharsets.US_ASCII);
    return buffer.writeBytes(envelope).writeByte('\r').writeByte('\n');
  }
}
