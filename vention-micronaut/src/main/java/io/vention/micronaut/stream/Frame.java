package io.vention.micronaut.stream;

import io.vention.micronaut.codec.WireFormat;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An item of a stream, encoded once for all subscribers: its binary encoding, and its JSON once
 * there is a use for it.
 */
final class Frame {

  private final byte[] binary;
  private final UnaryOperator<byte[]> transcoder;
  private final int bytes;
  private volatile byte @Nullable [] json;

  /**
   * A frame.
   *
   * @param json null where nobody reads JSON yet
   * @param transcoder makes the JSON of the binary encoding, both in envelopes
   */
  Frame(byte[] binary, byte @Nullable [] json, UnaryOperator<byte[]> transcoder) {
    this.binary = binary;
    this.json = json;
    this.transcoder = transcoder;
    this.bytes = binary.length + (json == null ? 0 : json.length);
  }

  /** The bytes of what was encoded when it was published; few frames are transcoded later. */
  int bytes() {
    return bytes;
  }

  /** The item in an envelope without flags: five bytes, then the message. Not to be changed. */
  byte[] enveloped(WireFormat format) {
    return switch (format) {
      case PROTO -> binary;
      case JSON -> json();
    };
  }

  private byte[] json() {
    byte[] known = json;
    return known == null ? transcoded() : known;
  }

  private synchronized byte[] transcoded() {
    byte[] known = json;
    if (known == null) {
      known = transcoder.apply(binary);
      json = known;
    }
    return known;
  }
}
