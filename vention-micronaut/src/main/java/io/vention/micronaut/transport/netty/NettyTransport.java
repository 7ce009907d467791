package io.vention.micronaut.transport.netty;

import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;

/** Puts the transport into the connections of the application's server. */
@Singleton
@Requires(property = "vention.enabled", notEquals = "false")
@Requires(property = "vention.transport.netty.enabled", notEquals = "false")
final class NettyTransport implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

  private final BeanProvider<BeanContext> context;

  NettyTransport(BeanProvider<BeanContext> context) {
    this.context = context;
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new RpcConnections(this::table));
    return event.getBean();
  }

  /** Made when the server begins to listen: before that there may be no router. */
  private RpcTable table() {
    BeanContext beans = context.get();
    MicronautLifecycle micronaut = beans.getBean(MicronautLifecycle.class);
    ApplicationFilters filters = new ApplicationFilters(beans);
    Calls calls = new Calls(micronaut);
    return new RpcTable(
        beans.getBean(Router.class),
        beans.getBean(NettyHttpServerConfiguration.class),
        route -> new RpcEntry(route.path(), filters.mayApplyTo(route), route.protocol(), calls));
  }
}
