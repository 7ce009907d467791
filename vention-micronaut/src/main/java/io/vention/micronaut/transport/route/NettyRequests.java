package io.vention.micronaut.transport.route;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.context.ServerHttpRequestContext;
import io.micronaut.http.server.netty.NettyHttpRequest;

/** Finds the request that came from the network, which has the body and the connection. */
final class NettyRequests {

  private NettyRequests() {}

  /**
   * Finds it.
   *
   * @param request the request as filters left it: it may be wrapped, or changed by {@code mutate}
   */
  static NettyHttpRequest<?> of(HttpRequest<?> request) {
    HttpRequest<?> inner = request;
    while (inner instanceof HttpRequestWrapper<?> wrapper) {
      inner = wrapper.getDelegate();
    }
    return inner instanceof NettyHttpRequest<?> netty ? netty : ofContext();
  }

  private static NettyHttpRequest<?> ofContext() {
    return PropagatedContext.getOrEmpty()
        .findAll(ServerHttpRequestContext.class)
        .map(ServerHttpRequestContext::httpRequest)
        .filter(NettyHttpRequest.class::isInstance)
        .findFirst()
        .map(found -> (NettyHttpRequest<?>) found)
        .orElseThrow(
            () -> new IllegalStateException("RPCs need Micronaut's Netty server on this port"));
  }
}
