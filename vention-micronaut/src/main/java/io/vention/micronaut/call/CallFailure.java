package io.vention.micronaut.call;

import io.vention.micronaut.Metadata;
import io.vention.micronaut.RpcException;

/**
 * What a client is told of a failure.
 *
 * @param error code, text and details
 * @param headers sent with it: as headers, or as trailers where the response has begun
 */
public record CallFailure(RpcException error, Metadata headers) {

  /**
   * A failure without headers.
   *
   * @param error code, text and details
   */
  public CallFailure(RpcException error) {
    this(error, new Metadata());
  }
}
