package io.vention.micronaut.transport.route;

import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import java.util.function.Function;

/**
 * An RPC's response, as it goes through Micronaut's filters.
 *
 * @param status the HTTP status, which {@link RouteStatusFilter} sets
 * @param body makes the body, when the response is written
 */
public record RouteReply(int status, Function<ByteBodyFactory, CloseableByteBody> body) {

  /**
   * A response of which all is there.
   *
   * @param status the HTTP status
   * @param body the body
   * @return the response
   */
  public static RouteReply whole(int status, byte[] body) {
    return new RouteReply(status, factory -> factory.adapt(body));
  }
}
