package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;

/** What clients are told of what goes wrong before or beside an action. */
final class ConnectErrors {

  private ConnectErrors() {}

  static RpcException deadlineExceeded() {
    return new RpcException(Code.DEADLINE_EXCEEDED, "the call's deadline has passed");
  }

  static RpcException of(ReadFailure failure) {
    return switch (failure) {
      case TOO_LARGE ->
          new RpcException(
              Code.RESOURCE_EXHAUSTED, "the request is larger than the HTTP server takes");
      case UNREADABLE ->
          new RpcException(Code.INVALID_ARGUMENT, "the request cannot be decompressed");
      case BROKEN_OFF -> new RpcException(Code.CANCELED, "the request was broken off");
    };
  }
}
