package io.vention.micronaut.call;

import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.StreamCursor;
import io.vention.micronaut.stream.StreamEnd;
import org.jspecify.annotations.Nullable;

/**
 * The items of a shared stream.
 *
 * @param cursor the call's place in the stream
 */
record SharedResponses(StreamCursor cursor) implements ResponseStream {

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public @Nullable FrameBatch take() {
    return cursor.take();
  }

  @Override
  public @Nullable StreamEnd end() {
    return cursor.end();
  }

  @Override
  public void behind() {
    cursor.behind();
  }

  @Override
  public void close() {
    cursor.close();
  }
}
