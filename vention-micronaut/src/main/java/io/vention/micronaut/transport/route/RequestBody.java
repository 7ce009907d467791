package io.vention.micronaut.transport.route;

import io.micronaut.core.io.buffer.ReadBuffer;
import io.micronaut.http.body.AvailableByteBody;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.netty.handler.codec.compression.DecompressionException;
import io.vention.micronaut.protocol.ReadFailure;
import io.vention.micronaut.protocol.RequestReader;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Reads a request's body for a protocol, as Micronaut gives it. When the protocol wants no more,
 * the rest is read and dropped: so does Micronaut on HTTP/1.1, and the connection can be used
 * again. For the event loop.
 */
public final class RequestBody implements Subscriber<ReadBuffer> {

  /** Reads and drops. */
  static final RequestReader DROP =
      new RequestReader() {
        @Override
        public boolean onBytes(byte[] bytes) {
          return false;
        }

        @Override
        public void onEnd() {}

        @Override
        public void onReadFailure(ReadFailure failure) {}
      };

  private final RequestReader reader;
  private @Nullable Subscription subscription;
  private boolean wanted = true;
  private boolean held;
  private boolean asked;

  private RequestBody(RequestReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a body.
   *
   * @param body the body
   * @param mostBytes how many bytes Micronaut lets a body have
   * @param reader takes it
   * @return what holds it back
   */
  public static RequestBody read(ByteBody body, long mostBytes, RequestReader reader) {
    RequestBody reading = new RequestBody(reader);
    if (body.expectedLength().orElse(0) > mostBytes) {
      // Micronaut keeps nothing of it, and reads on only for who wants all at once
      var unused = body.buffer();
      reader.onReadFailure(ReadFailure.TOO_LARGE);
    } else if (body instanceof AvailableByteBody available) {
      byte[] bytes = available.toByteArray();
      if (bytes.length == 0 || reader.onBytes(bytes)) {
        reader.onEnd();
      }
    } else {
      body.toReadBufferPublisher().subscribe(reading);
    }
    return reading;
  }

  /**
   * Holds the client back, or lets it go on.
   *
   * @param hold whether to hold it back
   */
  public void hold(boolean hold) {
    held = hold;
    ask();
  }

  private void ask() {
    if (subscription != null && !asked && !(held && wanted)) {
      asked = true;
      subscription.request(1);
    }
  }

  @Override
  public void onSubscribe(Subscription made) {
    subscription = made;
    ask();
  }

  @Override
  public void onNext(ReadBuffer buffer) {
    try (buffer) {
      if (wanted && buffer.readable() > 0) {
        wanted = reader.onBytes(bytes(buffer));
      }
    }
    asked = false;
    ask();
  }

  private static byte[] bytes(ReadBuffer buffer) {
    byte[] bytes = new byte[buffer.readable()];
    buffer.toArray(bytes, 0);
    return bytes;
  }

  @Override
  public void onError(Throwable failure) {
    if (wanted) {
      wanted = false;
      reader.onReadFailure(kindOf(failure));
    }
  }

  @Override
  public void onComplete() {
    if (wanted) {
      wanted = false;
      reader.onEnd();
    }
  }

  private static ReadFailure kindOf(Throwable failure) {
    if (failure instanceof ContentLengthExceededException
        || failure instanceof BufferLengthExceededException) {
      return ReadFailure.TOO_LARGE;
    }
    return failure instanceof DecompressionException
        ? ReadFailure.UNREADABLE
        : ReadFailure.BROKEN_OFF;
  }
}
