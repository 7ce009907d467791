package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;

/** Connect: Error Codes, the HTTP status of each. */
final class ConnectStatus {

  private ConnectStatus() {}

  static int of(Code code) {
    return switch (code) {
      case CANCELED -> 499;
      case UNKNOWN, INTERNAL, DATA_LOSS -> 500;
      case INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE -> 400;
      case DEADLINE_EXCEEDED -> 504;
      case NOT_FOUND -> 404;
      case ALREADY_EXISTS, ABORTED -> 409;
      case PERMISSION_DENIED -> 403;
      case RESOURCE_EXHAUSTED -> 429;
      case UNIMPLEMENTED -> 501;
      case UNAVAILABLE -> 503;
      case UNAUTHENTICATED -> 401;
    };
  }
}
