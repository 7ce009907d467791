package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.exceptions.NoSuchBeanException;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.scheduling.TaskExecutors;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.call.Interceptors;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.Rpc;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.stream.ApplicationStreams;
import io.vention.micronaut.stream.EventLoops;
import io.vention.micronaut.stream.StreamDefinition;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/** Makes the application's streams a bean, also where its RPCs are not served. */
@Factory
final class StreamFactory {

  @Singleton
  EventLoops eventLoops() {
    return new NettyEventLoops();
  }

  // destroyed before the executor, which it is made of
  @Singleton
  @Bean(preDestroy = "close")
  ApplicationStreams streams(
      ApplicationContext context,
      EventLoops eventLoops,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor,
      BeanProvider<Interceptors> interceptors) {
    // made when something is published: they may be made of publishers themselves
    Supplier<Interceptors> memoized = SupplierUtil.memoized(() -> get(interceptors));
    List<StreamDefinition> definitions = new ArrayList<>();
    for (Rpc rpc : rpcs(context)) {
      if (rpc.method().behaviour() instanceof Behaviour.Stream stream) {
        definitions.add(definition(rpc, stream, memoized));
      }
    }
    return new ApplicationStreams(definitions, eventLoops, executor);
  }

  private static Interceptors get(BeanProvider<Interceptors> interceptors) {
    try {
      return interceptors.get();
    } catch (NoSuchBeanException e) {
      // the application has stopped, and whatever is published now is refused
      return new Interceptors(List.of());
    }
  }

  private static StreamDefinition definition(
      Rpc rpc, Behaviour.Stream stream, Supplier<Interceptors> interceptors) {
    return new StreamDefinition(
        stream.name(),
        rpc.method().name().name(),
        stream.payload(),
        stream.settings(),
        rpc.method().output().codec(),
        item -> interceptors.get().onPublish(rpc.info(), stream.payload(), item));
  }

  private static List<Rpc> rpcs(ApplicationContext context) {
    return Settings.enabled(context.getEnvironment())
        ? Surface.of(context).schema().rpcs()
        : unserved(context);
  }

  /** Beans publish there too; what is wrong with names and paths that nobody sees is not told. */
  private static List<Rpc> unserved(ApplicationContext context) {
    List<RpcPart> found = Discovery.parts(context.getClassLoader());
    List<String> untold = new ArrayList<>();
    StreamOverrides overrides =
        new StreamOverrides(new ConfigurationReader(context.getEnvironment(), untold));
    return new Discovery(context, found, untold)
        .enabled().stream()
            .map(overrides::apply)
            .flatMap(part -> part.methods().stream().map(method -> unserved(method, part)))
            .toList();
  }

  private static Rpc unserved(RpcMethod method, RpcPart part) {
    return new Rpc(new RpcInfo("", method.name().name(), method.kind()), method, part);
  }
}
