package io.vention.micronaut.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.management.VentionEndpoint;
import io.vention.micronaut.schema.Rpc;
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

  private final BeanContext context;
  private final RpcSchema schema;
  private final BoundMethods methods;

  StartReport(BeanContext context, RpcSchema schema, BoundMethods methods) {
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
          counts(),
          server + methods.basePath(),
          schema.services().stream().map(RpcService::name).collect(Collectors.joining(", ")),
          proto(server));
    }
  }

  private String counts() {
    long streams = schema.rpcs().stream().map(Rpc::method).filter(m -> m.isSharedStream()).count();
    long actions = schema.rpcs().size() - streams;
    return actions
        + (actions == 1 ? " action" : " actions")
        + " and "
        + streams
        + (streams == 1 ? " stream" : " streams");
  }

  private String proto(URI server) {
    return context.containsBean(VentionEndpoint.class)
        ? "; the .proto is at " + server + "/" + VentionEndpoint.ID + "/proto"
        : "";
  }
}
