package io.vention.micronaut.stream;

import io.vention.micronaut.RpcException;
import org.jspecify.annotations.Nullable;

/**
 * How a stream ended for a subscriber.
 *
 * @param error the error that the subscriber is told; null for a clean end
 */
public record StreamEnd(@Nullable RpcException error) {

  /** The source completed. */
  public static final StreamEnd COMPLETED = new StreamEnd(null);
}
