package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.TaskExecutors;
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
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    List<StreamDefinition> definitions = new ArrayList<>();
    for (RpcMethod method : methods(context)) {
      if (method.behaviour() instanceof Behaviour.Stream stream) {
        definitions.add(definition(method, stream));
      }
    }
    return new ApplicationStreams(definitions, eventLoops, executor);
  }

  private static StreamDefinition definition(RpcMethod method, Behaviour.Stream stream) {
    return new StreamDefinition(
        stream.name(),
        method.name().name(),
        stream.payload(),
        stream.settings(),
        method.output().codec());
  }

  private static List<RpcMethod> methods(ApplicationContext context) {
    return Settings.enabled(context.getEnvironment())
        ? Surface.of(context).schema().rpcs().stream().map(Rpc::method).toList()
        : unserved(context);
  }

  /** Beans publish there too; what is wrong with names and paths that nobody sees is not told. */
  private static List<RpcMethod> unserved(ApplicationContext context) {
    List<RpcPart> found = Discovery.parts(context.getClassLoader());
    List<String> untold = new ArrayList<>();
    StreamOverrides overrides =
        new StreamOverrides(new ConfigurationReader(context.getEnvironment(), untold));
    return new Discovery(context, found, untold)
        .enabled().stream().map(overrides::apply).flatMap(part -> part.methods().stream()).toList();
  }
}
