package io.vention.micronaut.transport.route;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.web.router.DefaultRouteBuilder;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.call.CallableMethod;
import io.vention.micronaut.call.CallableMethods;
import io.vention.micronaut.protocol.RpcProtocols;

/**
 * Makes a Micronaut route of each RPC, with the annotations of the method behind it, so that
 * security, filters and the routes endpoint see that.
 */
@SuppressWarnings("overrides") // Micronaut's own, of arrays over varargs
public final class RpcRoutes extends DefaultRouteBuilder {

  /**
   * Named beside all others, so that a route of the application that takes anything under some path
   * is not preferred for taking one of these by name.
   */
  private static final MediaType[] CONTENT_TYPES = {
    MediaType.ALL_TYPE,
    MediaType.APPLICATION_JSON_TYPE,
    new MediaType("application/proto"),
    new MediaType("application/connect+json"),
    new MediaType("application/connect+proto")
  };

  /**
   * Makes the routes.
   *
   * @param locator Micronaut's
   * @param names Micronaut's
   * @param conversions Micronaut's
   * @param server the server's configuration
   * @param methods the application's RPCs
   * @param callables makes them callable
   * @param protocols serves their calls
   */
  public RpcRoutes(
      ExecutionHandleLocator locator,
      UriNamingStrategy names,
      ConversionService conversions,
      HttpServerConfiguration server,
      BoundMethods methods,
      CallableMethods callables,
      RpcProtocols protocols) {
    super(locator, names, conversions);
    for (BoundMethod method : methods.all()) {
      CallableMethod callable = callables.callable(method);
      RouteHandle handle =
          RouteHandle.of(
              method, server.getMaxRequestSize(), exchange -> protocols.serve(callable, exchange));
      for (String path : methods.paths(method)) {
        post(path, handle);
        if (callable.isSideEffectFree()) {
          buildRoute(HttpMethod.GET, path, handle).produces(CONTENT_TYPES);
          buildRoute(HttpMethod.HEAD, path, handle).produces(CONTENT_TYPES);
        }
      }
    }
    methods.all().stream()
        .map(method -> method.info().service())
        .distinct()
        .forEach(
            service ->
                post(
                    methods.basePath() + "/" + service + "/{method}",
                    RouteHandle.unknown(server.getMaxRequestSize(), protocols::unknown)));
  }

  private void post(String path, RouteHandle handle) {
    buildRoute(HttpMethod.POST, path, handle).consumes(CONTENT_TYPES).produces(CONTENT_TYPES);
  }
}
