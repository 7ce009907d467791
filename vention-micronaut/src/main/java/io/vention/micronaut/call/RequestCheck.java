package io.vention.micronaut.call;

/** Checks the constraints of requests, as the application's validator does. */
@FunctionalInterface
public interface RequestCheck {

  /**
   * Checks a request, on the thread on which its action is about to be called.
   *
   * @param request the message
   * @throws RuntimeException a {@code jakarta.validation.ConstraintViolationException} that tells
   *     what is wrong with it
   */
  void check(Object request);
}
