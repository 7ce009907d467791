package io.vention.micronaut.protocol;

import io.vention.micronaut.Metadata;
import io.vention.micronaut.RpcException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The last envelope of a Connect stream. */
final class EndOfStream {

  /** Connect: Envelope-Flags, the next least significant bit. */
  private static final byte FLAG = 0x02;

  private EndOfStream() {}

  static byte[] envelope(@Nullable RpcException error, @Nullable Metadata trailers) {
    byte[] json = ConnectJson.endOfStream(error, trailers);
    return ByteBuffer.allocate(EnvelopeReader.PREFIX_BYTES + json.length)
        .put(FLAG)
        .putInt(json.length)
        .put(json)
        .array();
  }
}
