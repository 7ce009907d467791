package io.vention.micronaut.stream;

import java.util.List;

/**
 * Frames that follow one another in one encoding, as a subscriber takes them at once. Subscribers
 * of one event loop that are at the same place are given the same object, by which a transport
 * knows that it has copied the bytes already. Immutable.
 */
public final class FrameBatch {

  /** How many bytes a batch has at most, unless it is of one frame. */
  static final int MAX_BYTES = 64 * 1024;

  private final List<byte[]> frames;
  private final int bytes;

  private FrameBatch(List<byte[]> frames, int bytes) {
    this.frames = frames;
    this.bytes = bytes;
  }

  /**
   * One message.
   *
   * @param enveloped the message in an envelope, which is not changed any more
   * @return a batch of it
   */
  public static FrameBatch of(byte[] enveloped) {
    return new FrameBatch(List.of(enveloped), enveloped.length);
  }

  static FrameBatch of(List<byte[]> frames, int bytes) {
    return new FrameBatch(List.copyOf(frames), bytes);
  }

  /**
   * The messages in envelopes without flags.
   *
   * @return one or more arrays, which are shared and must not be changed
   */
  public List<byte[]> frames() {
    return frames;
  }

  /**
   * The length of all frames together.
   *
   * @return how many bytes
   */
  public int bytes() {
    return bytes;
  }
}
