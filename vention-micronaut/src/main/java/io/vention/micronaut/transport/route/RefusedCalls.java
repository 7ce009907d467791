package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.protocol.RpcProtocols;

/**
 * Puts an RPC's error in place of what a filter, most often micronaut-security's, answers to a call
 * that it refuses with 401 or 403. Status and headers, such as {@code WWW-Authenticate}, stay; what
 * is no RPC stays as it is.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = "vention.enabled", notEquals = "false")
final class RefusedCalls implements Ordered {

  @ResponseFilter
  void explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Code code = HttpCode.of(response.code());
    boolean refused = code == Code.UNAUTHENTICATED || code == Code.PERMISSION_DENIED;
    if (refused && !(response.body() instanceof RouteReply) && isRpc(request)) {
      RpcException error = new RpcException(code, text(code));
      response
          .body(RouteReply.whole(response.code(), RpcProtocols.errorBody(error)))
          .contentType(MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static String text(Code code) {
    return code == Code.UNAUTHENTICATED
        ? "the call needs valid credentials"
        : "the caller may not call this";
  }

  private static boolean isRpc(HttpRequest<?> request) {
    return RouteAttributes.getRouteInfo(request)
        .filter(MethodBasedRouteInfo.class::isInstance)
        .map(info -> ((MethodBasedRouteInfo<?, ?>) info).getTargetMethod())
        .filter(method -> method.getExecutableMethod() instanceof RouteHandle)
        .isPresent();
  }

  /** Before all others, so that it sees their answers. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
