package io.vention.micronaut.stream;

import io.vention.micronaut.codec.WireFormat;

/** An item of a stream, encoded once for all subscribers. Immutable. */
public interface Frame {

  /**
   * The item in an envelope without flags: five bytes, then the message. The array is shared and
   * must not be changed.
   *
   * @param format the encoding
   * @return the bytes
   */
  byte[] enveloped(WireFormat format);
}
