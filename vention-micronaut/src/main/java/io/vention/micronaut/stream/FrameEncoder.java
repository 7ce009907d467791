package io.vention.micronaut.stream;

import io.vention.micronaut.UnencodableValueException;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a stream's frames of its values, and values of frames.
 *
 * <p>A value that is accepted while nobody reads JSON can still be had as JSON: what that would
 * refuse is refused with the binary.
 *
 * @param <T> the payload's type
 */
final class FrameEncoder<T> {

  private static final int ENVELOPE_BYTES = 5;

  private final String stream;
  private final MessageCodec<T> codec;
  private final UnaryOperator<T> onPublish;

  FrameEncoder(String stream, MessageCodec<T> codec, UnaryOperator<T> onPublish) {
    this.stream = stream;
    this.codec = codec;
    this.onPublish = onPublish;
  }

  /**
   * Encodes a value, or what interceptors put in its place.
   *
   * @param json whether somebody reads JSON
   * @throws UnencodableValueException if the message cannot hold it
   * @throws RuntimeException what an interceptor throws
   */
  Frame encode(@Nullable T value, boolean json) {
    if (value == null) {
      throw refusal(codec.messageName() + ": null (expected: a value)", null);
    }
    T published = onPublish.apply(value);
    try {
      byte[] jsonNow = json ? codec.encodeEnveloped(published, WireFormat.JSON) : null;
      byte[] binary =
          json ? codec.encodeEnveloped(published, WireFormat.PROTO) : codec.encodeShared(published);
      return new Frame(binary, jsonNow, this::toJson);
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
