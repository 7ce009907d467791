package io.vention.micronaut.boot;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpVersion;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.web.router.RouteBuilder;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.call.CallableMethods;
import io.vention.micronaut.protocol.RpcProtocols;
import io.vention.micronaut.transport.Served;
import io.vention.micronaut.transport.route.RpcRoutes;
import jakarta.inject.Singleton;

/** Makes the routes of the application's RPCs, where they are served. */
@Factory
@Requires(property = VentionConfiguration.PREFIX + ".enabled", notEquals = "false")
final class RouteFactory {

  @Singleton
  RpcRoutes routes(
      ExecutionHandleLocator locator,
      RouteBuilder.UriNamingStrategy names,
      ConversionService conversions,
      HttpServerConfiguration server,
      BoundMethods methods,
      CallableMethods callables,
      RpcProtocols protocols) {
    return new RpcRoutes(locator, names, conversions, server, methods, callables, protocols);
  }

  @Singleton
  Served served(HttpServerConfiguration server, NettyTransportConfiguration transport) {
    return Served.of(server.getHttpVersion() == HttpVersion.HTTP_2_0, transport.isEnabled());
  }
}
