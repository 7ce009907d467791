package io.vention.micronaut.call;

import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.stream.Frame;
import io.vention.micronaut.stream.StreamCursor;
import io.vention.micronaut.stream.StreamEnd;
import org.jspecify.annotations.Nullable;

/**
 * The items of a shared stream.
 *
 * @param cursor the call's place in the stream
 * @param format the encoding that it takes
 */
record SharedResponses(StreamCursor cursor, WireFormat format) implements ResponseStream {

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public byte @Nullable [] next() {
    Frame frame = cursor.next();
    return frame == null ? null : frame.enveloped(format);
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
