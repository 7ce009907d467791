package io.vention.micronaut.transport.netty;

import io.vention.micronaut.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a streamed response while its head is with Micronaut's filters. Few parts, as
 * there is no room meanwhile: most often the end of a stream that failed at once.
 */
final class PendingParts {

  private final List<byte[]> parts = new ArrayList<>(2);
  private @Nullable Metadata trailers;
  private boolean ended;

  void add(byte[] part) {
    parts.add(part);
  }

  void end(@Nullable Metadata last) {
    ended = true;
    trailers = last;
  }

  void writeTo(NettyExchange wire) {
    parts.forEach(wire::write);
    if (!ended) {
      wire.flush();
    } else if (trailers == null) {
      wire.end();
    } else {
      wire.end(trailers);
    }
  }
}
