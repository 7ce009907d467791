package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.http.server.netty.NettyEmbeddedServer;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.web.router.Router;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.management.VentionEndpoint;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.RpcService;
import io.vention.micronaut.transport.Served;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in one line what is served where, once the server is up. */
@Singleton
@Requires(property = VentionConfiguration.PREFIX + ".enabled", notEquals = "false")
final class StartReport implements ApplicationEventListener<ServerStartupEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

  private final ApplicationContext context;
  private final RpcSchema schema;
  private final BoundMethods methods;
  private final Served served;
  private final Router router;

  StartReport(
      ApplicationContext context,
      RpcSchema schema,
      BoundMethods methods,
      Served served,
      Router router) {
    this.context = context;
    this.schema = schema;
    this.methods = methods;
    this.served = served;
    this.router = router;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    URI server = event.getSource().getContextURI();
    if (schema.rpcs().isEmpty()) {
      LOG.warn(
          "No RPCs: no bean has an @Action or @Stream, or its class was compiled without"
              + " vention-micronaut-processor");
    } else {
      LOG.info(
          "Serving {} at {}: {}; {}{}",
          Counts.of(schema),
          event.getSource().getURI() + methods.basePath(),
          schema.services().stream().map(RpcService::name).collect(Collectors.joining(", ")),
          ways(event.getSource()),
          proto(server));
    }
  }

  /** By which protocols, over what, and on which ports where there are several. */
  private String ways(EmbeddedServer server) {
    String ways =
        String.join(", ", served.protocols())
            + " over HTTP/"
            + String.join(" and HTTP/", served.httpVersions());
    Set<Integer> ports =
        server instanceof NettyEmbeddedServer netty ? netty.getBoundPorts() : Set.of();
    return ports.size() < 2
        ? ways
        : ways
            + " on each of the ports "
            + ports.stream()
                .filter(port -> !router.getExposedPorts().contains(port))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
  }

  private String proto(URI server) {
    if (!context.containsBean(VentionEndpoint.class)) {
      return "";
    }
    // micronaut-management, which may not be there: EndpointDefaultConfiguration
    String path = context.getProperty("endpoints.all.path", String.class).orElse("/");
    URI endpoints =
        context
            .getProperty("endpoints.all.port", Integer.class)
            .map(port -> UriBuilder.of(server).port(port).build())
            .orElse(server);
    return "; the .proto is at "
        + UriBuilder.of(endpoints).path(path).path(VentionEndpoint.ID).path("proto").build();
  }
}
