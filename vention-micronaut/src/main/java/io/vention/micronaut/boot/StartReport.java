package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.management.VentionEndpoint;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.RpcService;
import jakarta.inject.Singleton;
import java.net.URI;
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

  StartReport(ApplicationContext context, RpcSchema schema, BoundMethods methods) {
    this.context = context;
    this.schema = schema;
    this.methods = methods;
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
          "Serving {} at {}: {}{}",
          Counts.of(schema),
          event.getSource().getURI() + methods.basePath(),
          schema.services().stream().map(RpcService::name).collect(Collectors.joining(", ")),
          proto(server));
    }
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
