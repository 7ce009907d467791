package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;

/** What the client is told of a message that is too large. */
final class MessageLimit {

  private MessageLimit() {}

  static RpcException exceeded(int limit) {
    return new RpcException(
        Code.RESOURCE_EXHAUSTED, "the message is larger than " + limit + " bytes");
  }
}
