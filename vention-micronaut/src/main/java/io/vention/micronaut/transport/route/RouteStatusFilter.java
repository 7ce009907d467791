package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.netty.handler.codec.http.HttpResponseStatus;

/**
 * Gives an RPC's response its HTTP status. Until then it is 200: Micronaut replaces the failure of
 * a route by what the application's {@code @Error(status)} methods make, and no client would
 * understand that.
 *
 * <p>It runs nearest to the route, so filters see the status; but not those without an order, which
 * Micronaut puts beside it, and which may see 200.
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
