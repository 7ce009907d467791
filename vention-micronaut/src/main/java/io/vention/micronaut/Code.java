package io.vention.micronaut;

import java.util.Locale;

/**
 * The codes of an RPC's failure, the same in the Connect protocol and gRPC.
 *
 * @see <a href="https://connectrpc.com/docs/protocol#error-codes">Connect: Error Codes</a>
 */
public enum Code {
  /** The caller withdrew the call. */
  CANCELED(1),
  /** The cause is not known. */
  UNKNOWN(2),
  /** The request is wrong whatever the state of the system. */
  INVALID_ARGUMENT(3),
  /** The deadline passed before the call ended. */
  DEADLINE_EXCEEDED(4),
  /** Something that was asked for is not there. */
  NOT_FOUND(5),
  /** Something that was to be made is there already. */
  ALREADY_EXISTS(6),
  /** The caller is known and may not do this. */
  PERMISSION_DENIED(7),
  /** A limit was reached. */
  RESOURCE_EXHAUSTED(8),
  /**
   * The system is not in the state that the request needs; do not repeat it before that changes.
   */
  FAILED_PRECONDITION(9),
  /** The call was broken off, for instance by a conflict; repeat it from a higher level. */
  ABORTED(10),
  /** The request goes beyond a valid range, which may grow. */
  OUT_OF_RANGE(11),
  /** There is no such RPC, or it cannot do this. */
  UNIMPLEMENTED(12),
  /** Something is broken. */
  INTERNAL(13),
  /** The server cannot answer now; repeat the call later. */
  UNAVAILABLE(14),
  /** Data is lost for good. */
  DATA_LOSS(15),
  /** The caller is not known. */
  UNAUTHENTICATED(16);

  private final int number;
  private final String wireName;

  Code(int number) {
    this.number = number;
    this.wireName = name().toLowerCase(Locale.ROOT);
  }

  /**
   * The code's number, as gRPC sends it.
   *
   * @return a number from 1 to 16
   */
  public int number() {
    return number;
  }

  /**
   * The code's name, as Connect sends it.
   *
   * @return the name in snake_case
   */
  public String wireName() {
    return wireName;
  }
}
