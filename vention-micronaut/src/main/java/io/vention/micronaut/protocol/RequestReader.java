package io.vention.micronaut.protocol;

/**
 * Takes a request's body, on the exchange's thread: any number of parts, then an end or failure.
 */
public interface RequestReader {

  /**
   * A part of the body.
   *
   * @param bytes the part, which is the reader's from now on
   * @return whether the reader wants more; if not, it is called no more, and the rest is dropped
   */
  boolean onBytes(byte[] bytes);

  /** All of the body was given. */
  void onEnd();

  /**
   * The rest of the body does not come.
   *
   * @param failure why
   */
  void onReadFailure(ReadFailure failure);
}
