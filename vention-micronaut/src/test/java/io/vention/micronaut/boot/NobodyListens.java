package io.vention.micronaut.boot;

import io.micronaut.context.annotation.Requires;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.Streams;
import jakarta.inject.Singleton;
import java.lang.reflect.Proxy;
import java.util.Set;

/** Streams without a subscriber. */
@Singleton
@Requires(property = "test.conveyor")
final class NobodyListens implements Streams {

  @Override
  @SuppressWarnings("unchecked")
  public <T> StreamPublisher<T> publisher(String name, Class<T> type) {
    return (StreamPublisher<T>)
        Proxy.newProxyInstance(
            StreamPublisher.class.getClassLoader(),
            new Class<?>[] {StreamPublisher.class},
            (publisher, method, arguments) -> 0);
  }

  @Override
  public Set<String> names() {
    return Set.of("beltPosition");
  }
}
