package io.vention.micronaut.transport.route;

import io.vention.micronaut.Code;

/**
 * The code that an HTTP status stands for. It is Connect's table of each code's status read
 * backwards (Connect: Error Codes), so that a client of HTTP sees the status that was meant; and
 * where that table has none, the code nearest to what the status means. Connect's other table, of
 * what clients make of answers by others, would make a server's fault of each 400.
 */
final class HttpCode {

  /** The status of a failure that is not told otherwise. */
  static final int ERROR = 500;

  private HttpCode() {}

  static Code of(int status) {
    return switch (status) {
      case 400, 422 -> Code.INVALID_ARGUMENT;
      case 401 -> Code.UNAUTHENTICATED;
      case 403 -> Code.PERMISSION_DENIED;
      case 404, 410 -> Code.NOT_FOUND;
      case 405, 415, 501 -> Code.UNIMPLEMENTED;
      case 408, 504 -> Code.DEADLINE_EXCEEDED;
      case 409 -> Code.ABORTED;
      case 412, 428 -> Code.FAILED_PRECONDITION;
      case 413, 429 -> Code.RESOURCE_EXHAUSTED;
      case 416 -> Code.OUT_OF_RANGE;
      case 499 -> Code.CANCELED;
      case ERROR -> Code.INTERNAL;
      case 502, 503 -> Code.UNAVAILABLE;
      default -> Code.UNKNOWN;
    };
  }
}
