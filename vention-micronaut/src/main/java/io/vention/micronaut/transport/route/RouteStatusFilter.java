package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.netty.handler.codec.http.HttpResponseStatus;

/**
 * Gives an RPC's response its HTTP status, before any other filter sees it. Until then it is 200:
 * Micronaut replaces the response of a route by what the application's {@code @Error(status)}
 * methods make, and no client would understand that.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "vention.enabled", notEquals = "false")
final class RouteStatusFilter implements Ordered {

  @ResponseFilter
  void setStatus(MutableHttpResponse<?> response) {
    if (response.body() instanceof RouteReply reply && reply.status() != response.code()) {
      // Micronaut has no name for 499
      HttpResponseStatus status = HttpResponseStatus.valueOf(reply.status());
      response.status(status.code(), status.reasonPhrase());
    }
  }

  /** Nearest to the route. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
