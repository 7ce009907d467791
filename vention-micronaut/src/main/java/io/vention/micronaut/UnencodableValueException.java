package io.vention.micronaut;

import org.jspecify.annotations.Nullable;

/**
 * A value that its message cannot hold, such as a null in a place that is not nullable, ill-formed
 * text, or a time beyond protobuf's range. The message names the stream, the message and the field.
 */
public final class UnencodableValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * A value that cannot be encoded.
   *
   * @param message what was found and what was expected, with the place
   * @param cause the cause, if there is one
   */
  public UnencodableValueException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
