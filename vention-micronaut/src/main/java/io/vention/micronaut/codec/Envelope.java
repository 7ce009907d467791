package io.vention.micronaut.codec;

import java.nio.ByteBuffer;

/**
 * The five bytes in front of each message of a stream: flags, then the length.
 *
 * <p>Connect: "Enveloped-Message"; gRPC over HTTP/2: "Length-Prefixed-Message".
 */
final class Envelope {

  static final int PREFIX_BYTES = 5;

  private static final int FLAG_BYTES = 1;

  private Envelope() {}

  /** Fills in the prefix of a message that has room for one, without flags. */
  static byte[] fill(byte[] enveloped) {
    ByteBuffer.wrap(enveloped).putInt(FLAG_BYTES, enveloped.length - PREFIX_BYTES);
    return enveloped;
  }
}
