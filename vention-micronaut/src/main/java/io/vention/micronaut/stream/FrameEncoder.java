package io.vention.micronaut.stream;

import io.vention.micronaut.UnencodableValueException;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * Makes a stream's frames of its values, and values of frames.
 *
 * <p>That the binary encoding refuses what the JSON would refuse is the codecs' contract, so a
 * value that is accepted while nobody reads JSON can still be had as JSON.
 *
 * @param <T> the payload's type
 */
final class FrameEncoder<T> {

  private static final int ENVELOPE_BYTES = 5;

  private final String stream;
  private final MessageCodec<T> codec;

  FrameEncoder(String stream, MessageCodec<T> codec) {
    this.stream = stream;
    this.codec = codec;
  }

  /**
   * Encodes a value.
   *
   * @param json whether somebody reads JSON
   * @throws UnencodableValueException if the message cannot hold it
   */
  Frame encode(@Nullable T value, boolean json) {
    if (value == null) {
      throw refusal(codec.messageName() + ": null (expected: a value)", null);
    }
    try {
      return new Frame(
          codec.encodeEnveloped(value, WireFormat.PROTO),
          json ? codec.encodeEnveloped(value, WireFormat.JSON) : null,
          this::toJson);
    } catch (UnencodableValueException e) {
      throw refusal(String.valueOf(e.getMessage()), e);
    }
  }

  private UnencodableValueException refusal(
      String what, @Nullable UnencodableValueException cause) {
    return new UnencodableValueException("stream \"" + stream + "\": " + what, cause);
  }

  T decode(Frame frame) {
    return decode(frame.enveloped(WireFormat.PROTO));
  }

  private byte[] toJson(byte[] binary) {
    return codec.encodeEnveloped(decode(binary), WireFormat.JSON);
  }

  private T decode(byte[] enveloped) {
    try {
      int length = enveloped.length - ENVELOPE_BYTES;
      return codec.decode(enveloped, ENVELOPE_BYTES, length, WireFormat.PROTO);
    } catch (MalformedMessageException e) {
      throw new IllegalStateException(
          "stream \"" + stream + "\": its own encoding cannot be read: " + e.getMessage(), e);
    }
  }
}
