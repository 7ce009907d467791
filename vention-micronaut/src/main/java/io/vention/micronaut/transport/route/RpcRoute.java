package io.vention.micronaut.transport.route;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.vention.micronaut.protocol.Exchange;
import java.util.List;
import java.util.function.Consumer;

/**
 * One of the routes that {@link RpcRoutes} made, as Micronaut's router has it.
 *
 * @param httpMethod the HTTP method that it takes
 * @param path its path, with the server's context path
 * @param protocol serves exchanges of it
 */
public record RpcRoute(HttpMethod httpMethod, String path, Consumer<Exchange> protocol) {

  /**
   * The routes of RPCs. Not among them is what answers for RPCs that do not exist.
   *
   * @param router Micronaut's router
   * @return the routes
   */
  public static List<RpcRoute> of(Router router) {
    return router
        .uriRoutes()
        .filter(info -> info.getTargetMethod().getExecutableMethod() instanceof RouteHandle)
        .distinct() // Micronaut lists each twice
        .map(RpcRoute::of)
        .filter(route -> route.path().indexOf('{') < 0)
        .toList();
  }

  private static RpcRoute of(UriRouteInfo<?, ?> info) {
    RouteHandle handle = (RouteHandle) info.getTargetMethod().getExecutableMethod();
    return new RpcRoute(
        info.getHttpMethod(), info.getUriMatchTemplate().toString(), handle.protocol());
  }
}
