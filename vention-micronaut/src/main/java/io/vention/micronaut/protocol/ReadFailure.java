package io.vention.micronaut.protocol;

/** Why a request's body does not come. */
public enum ReadFailure {
  /** The server's HTTP layer has a limit of its own, and the body exceeds it. */
  TOO_LARGE,
  /** It is compressed in a way that cannot be undone. */
  UNREADABLE,
  /** The client broke it off. */
  BROKEN_OFF
}
