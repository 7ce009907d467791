package io.vention.micronaut.codec;

import java.io.IOException;

/** Bytes that are not the message they should be. Its text is made for clients. */
public final class MalformedMessageException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * A malformed message.
   *
   * @param message what was found and what was expected, with the field's path
   */
  public MalformedMessageException(String message) {
    super(message);
  }
}
