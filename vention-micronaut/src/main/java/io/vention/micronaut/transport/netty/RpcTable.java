package io.vention.micronaut.transport.netty;

import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration.AccessLogger;
import io.micronaut.web.router.Router;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.vention.micronaut.transport.route.RpcRoute;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The RPCs by their paths, one look-up for each request. Only a path that is written as the route's
 * is found: whatever else Micronaut may make of a path is Micronaut's. Immutable.
 */
final class RpcTable {

  private final ServerHeaders serverHeaders;
  private final @Nullable AccessLogger accessLogger;
  private final Set<Integer> portsOfOthers;
  private final Map<String, RpcEntry> posts = new HashMap<>();
  private final Map<String, RpcEntry> gets = new HashMap<>();

  RpcTable(
      Router router, NettyHttpServerConfiguration server, Function<RpcRoute, RpcEntry> entries) {
    this.serverHeaders = ServerHeaders.of(server);
    this.portsOfOthers = Set.copyOf(router.getExposedPorts());
    this.accessLogger = accessLogger(server.getAccessLogger());
    for (RpcRoute route : RpcRoute.of(router)) {
      switch (route.httpMethod()) {
        case POST -> posts.put(route.path(), entries.apply(route));
        case GET -> gets.put(route.path(), entries.apply(route));
        default -> {} // Micronaut's own, such as HEAD beside each GET
      }
    }
  }

  private static @Nullable AccessLogger accessLogger(@Nullable AccessLogger configured) {
    return configured != null && configured.isEnabled() ? configured : null;
  }

  /** Whether RPCs are served on a port; Micronaut may have one for the management's routes only. */
  boolean isServedOn(SocketAddress local) {
    return !(local instanceof InetSocketAddress tcp && portsOfOthers.contains(tcp.getPort()));
  }

  /** The access log, where there is to be one. */
  @Nullable AccessLogger accessLogger() {
    return accessLogger;
  }

  ServerHeaders serverHeaders() {
    return serverHeaders;
  }

  /** Finds the RPC that a request calls; null where Micronaut is to answer. */
  @Nullable RpcEntry find(HttpRequest request) {
    return request.decoderResult().isFailure() ? null : find(request.method(), request.uri());
  }

  @Nullable RpcEntry find(HttpMethod method, String uri) {
    if (method.equals(HttpMethod.POST)) {
      return posts.get(path(uri));
    }
    return method.equals(HttpMethod.GET) ? gets.get(path(uri)) : null;
  }

  private static String path(String uri) {
    int query = uri.indexOf('?');
    return query < 0 ? uri : uri.substring(0, query);
  }
}
