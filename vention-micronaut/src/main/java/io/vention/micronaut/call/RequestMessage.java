package io.vention.micronaut.call;

import io.vention.micronaut.RpcException;

/** A request's encoded message. */
@FunctionalInterface
public interface RequestMessage {

  /**
   * Gives the message, which may have to be decompressed first. Called once, on the thread that
   * decodes it.
   *
   * @return the bytes of the message, without envelope or compression
   * @throws RpcException if they are not what the request's headers say
   */
  byte[] bytes();
}
