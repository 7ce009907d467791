package io.vention.micronaut.boot;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.call.Failures;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.stream.ApplicationStreams;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.reactivestreams.Publisher;

/**
 * Subscribes once, when the server starts, to the publishers that streams are made of. They are
 * cancelled when the streams are closed. Where RPCs are not served, nobody asks for their items.
 */
@Singleton
@Requires(property = VentionConfiguration.PREFIX + ".enabled", notEquals = "false")
final class StreamSources implements ApplicationEventListener<ServerStartupEvent> {

  private final BoundMethods methods;
  private final ApplicationStreams streams;
  private final Failures failures;
  private final AtomicBoolean connected = new AtomicBoolean();

  StreamSources(BoundMethods methods, ApplicationStreams streams, Failures failures) {
    this.methods = methods;
    this.streams = streams;
    this.failures = failures;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    if (connected.compareAndSet(false, true)) {
      methods.all().forEach(this::connect);
    }
  }

  private void connect(BoundMethod method) {
    if (method.method().behaviour() instanceof Behaviour.Stream stream && stream.source() != null) {
      Function<Object, Publisher<?>> source = stream.source();
      streams.connect(
          stream.name(),
          () -> source.apply(method.bean().get()),
          error -> failures.translateEnd(error, method.info()));
    }
  }
}
