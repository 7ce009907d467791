package io.vention.micronaut.transport.route;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.vention.micronaut.protocol.Exchange;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request that another transport has taken from the network, and sends through Micronaut's
 * filters to its route: it knows better than the route how to read and to answer it.
 */
@FunctionalInterface
public interface TakenRequest {

  /**
   * Serves the call that the route was matched for.
   *
   * @param filtered the request, as Micronaut's filters left it
   * @param protocol serves the exchange, in the caller's context
   * @return the response for the filters to see, whose body they should leave as it is; later
   */
  CompletionStage<HttpResponse<?>> serve(HttpRequest<?> filtered, Consumer<Exchange> protocol);

  /**
   * Marks a request as this.
   *
   * @param request the request
   */
  default void mark(NettyHttpRequest<?> request) {
    request.setAttribute(TakenRequest.class.getName(), this);
  }

  /**
   * What a request was marked as.
   *
   * @param request the request, as Micronaut's filters left it
   * @return what serves it; null if that is the route
   */
  static @Nullable TakenRequest of(HttpRequest<?> request) {
    return NettyRequests.of(request)
        .getAttribute(TakenRequest.class.getName(), TakenRequest.class)
        .orElse(null);
  }
}
