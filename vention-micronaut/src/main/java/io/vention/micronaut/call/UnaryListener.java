package io.vention.micronaut.call;

import io.vention.micronaut.RpcException;

/**
 * Is told how a unary call ended: one method is called, once, on the thread on which the result
 * came. Neither is called of a call that was cancelled.
 */
public interface UnaryListener {

  /**
   * The call has a response.
   *
   * @param message the encoded message
   */
  void onResponse(byte[] message);

  /**
   * The call failed.
   *
   * @param failure what the client is told
   */
  void onFailure(RpcException failure);
}
