package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.ResponseBodyWriter;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the responses of RPCs, as the bytes that they are. */
@Singleton
@Requires(property = "vention.enabled", notEquals = "false")
final class RouteReplyWriter implements ResponseBodyWriter<RouteReply> {

  @Override
  public boolean isWriteable(Argument<RouteReply> type, @Nullable MediaType mediaType) {
    return type.getType() == RouteReply.class;
  }

  @Override
  public CloseableByteBody writePiece(
      ByteBodyFactory bodies,
      HttpRequest<?> request,
      HttpResponse<?> response,
      Argument<RouteReply> type,
      MediaType mediaType,
      RouteReply reply) {
    return reply.body().apply(bodies);
  }

  @Override
  public void writeTo(
      Argument<RouteReply> type,
      MediaType mediaType,
      RouteReply reply,
      MutableHeaders headers,
      OutputStream stream) {
    throw new UnsupportedOperationException(
        "an RPC's response is written by Micronaut's server only");
  }
}
