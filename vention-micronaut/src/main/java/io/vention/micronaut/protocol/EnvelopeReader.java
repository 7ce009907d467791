package io.vention.micronaut.protocol;

import java.util.Arrays;

/**
 * Takes bytes apart into envelopes: five bytes of flags and length, then a message. Keeps no more
 * than the current message, and that only as it comes: a length alone reserves nothing.
 */
final class EnvelopeReader {

  /** Connect: Enveloped-Message; the same in gRPC and gRPC-Web. */
  static final int PREFIX_BYTES = 5;

  interface Listener {

    /**
     * An envelope's prefix was read.
     *
     * @param flags its flags, eight bits
     * @param length how many bytes its message has
     */
    void onPrefix(int flags, long length);

    /**
     * An envelope was read.
     *
     * @param flags its flags, eight bits
     * @param message its message
     */
    void onMessage(int flags, byte[] message);
  }

  private final Listener listener;
  private final byte[] prefix = new byte[PREFIX_BYTES];
  private int prefixBytes;
  private ByteChunks message = new ByteChunks();

  EnvelopeReader(Listener listener) {
    this.listener = listener;
  }

  /** Whether what was read ends between envelopes. */
  boolean isBetween() {
    return prefixBytes == 0;
  }

  void read(byte[] bytes) {
    int position = 0;
    while (position < bytes.length) {
      position = prefixBytes < PREFIX_BYTES ? prefix(bytes, position) : message(bytes, position);
    }
  }

  private int prefix(byte[] bytes, int position) {
    int taken = Math.min(PREFIX_BYTES - prefixBytes, bytes.length - position);
    System.arraycopy(bytes, position, prefix, prefixBytes, taken);
    prefixBytes += taken;
    if (prefixBytes == PREFIX_BYTES) {
      listener.onPrefix(flags(), length());
      emitIfWhole();
    }
    return position + taken;
  }

  private int message(byte[] bytes, int position) {
    int end = (int) Math.min(bytes.length, position + length() - message.length());
    message.add(
        position == 0 && end == bytes.length ? bytes : Arrays.copyOfRange(bytes, position, end));
    emitIfWhole();
    return end;
  }

  private void emitIfWhole() {
    if (message.length() == length()) {
      byte[] whole = message.join();
      message = new ByteChunks();
      prefixBytes = 0;
      listener.onMessage(flags(), whole);
    }
  }

  private int flags() {
    return prefix[0] & 0xFF;
  }

  private long length() {
    return ((prefix[1] & 0xFFL) << 24)
        | (prefix[2] & 0xFF) << 16
        | (prefix[3] & 0xFF) << 8
        | (prefix[4] & 0xFF);
  }
}
