package io.vention.micronaut.call;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.StreamEnd;
import org.jspecify.annotations.Nullable;

/**
 * A stream that ended before it began.
 *
 * @param end its end
 */
record FailedResponses(StreamEnd end) implements ResponseStream {

  FailedResponses(RpcException failure) {
    this(new StreamEnd(failure));
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public @Nullable FrameBatch take() {
    return null;
  }

  @Override
  public void behind() {}

  @Override
  public void close() {}
}
