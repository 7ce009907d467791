package io.vention.micronaut.processor;

import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.Streams;
import java.lang.reflect.Proxy;
import java.util.Set;

/** Stands for the application's streams: its publishers know their names, and nothing else. */
public class NamedStreams implements Streams {

  @Override
  @SuppressWarnings("unchecked")
  public <T> StreamPublisher<T> publisher(String name, Class<T> type) {
    return (StreamPublisher<T>)
        Proxy.newProxyInstance(
            NamedStreams.class.getClassLoader(),
            new Class<?>[] {StreamPublisher.class},
            (publisher, method, arguments) ->
                switch (method.getName()) {
                  case "name" -> name;
                  case "toString" -> name + " of " + type.getName();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Override
  public Set<String> names() {
    return Set.of();
  }
}
