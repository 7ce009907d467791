package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.RequestMessage;
import org.jspecify.annotations.Nullable;

/** The body of a server-streaming call's request: one message in its envelope. */
final class ConnectStreamRequest implements EnvelopeReader.Listener, RequestMessage {

  /** Connect: Envelope-Flags, the least significant bit. */
  private static final int COMPRESSED = 0x01;

  private final Compression compression;
  private final int messageLimit;
  private final EnvelopeReader envelopes = new EnvelopeReader(this);
  private byte @Nullable [] message;
  private boolean compressed;

  ConnectStreamRequest(Compression compression, int messageLimit) {
    this.compression = compression;
    this.messageLimit = messageLimit;
  }

  /**
   * Takes a part of the body.
   *
   * @throws RpcException if it goes beyond one message, or that is refused
   */
  void read(byte[] bytes) {
    envelopes.read(bytes);
  }

  /**
   * Checks that the message is there.
   *
   * @throws RpcException if it is not
   */
  void checkWhole() {
    if (!envelopes.isBetween()) {
      throw new RpcException(Code.INVALID_ARGUMENT, "the request ends within an envelope");
    }
    if (message == null) {
      throw new RpcException(Code.UNIMPLEMENTED, "the request has no message (expected: one)");
    }
  }

  @Override
  public void onPrefix(int flags, long length) {
    if (message != null) {
      throw new RpcException(Code.UNIMPLEMENTED, "the request has two messages (expected: one)");
    }
    if ((flags & ~COMPRESSED) != 0) {
      throw new RpcException(
          Code.INVALID_ARGUMENT, "the envelope's flags are " + flags + " (expected: 0 or 1)");
    }
    compressed = (flags & COMPRESSED) != 0;
    if (compressed && compression == Compression.IDENTITY) {
      // the conformance suite asks for internal here
      throw new RpcException(
          Code.INTERNAL, "the message is compressed, yet connect-content-encoding names nothing");
    }
    if (length > messageLimit) {
      throw MessageLimit.exceeded(messageLimit);
    }
  }

  @Override
  public void onMessage(int flags, byte[] whole) {
    message = whole;
  }

  @Override
  public byte[] bytes() {
    byte[] whole = message;
    if (whole == null) {
      throw new IllegalStateException("no message (expected: checkWhole was called)");
    }
    return compressed ? compression.decompress(whole, messageLimit) : whole;
  }
}
