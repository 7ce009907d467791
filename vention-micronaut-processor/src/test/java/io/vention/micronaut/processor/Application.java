package io.vention.micronaut.processor;

import io.micronaut.context.ApplicationContext;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.call.BoundMethods;
import java.util.Map;

/**
 * An application of compiled classes, started.
 *
 * @param context its context
 */
record Application(ApplicationContext context) implements AutoCloseable {

  /** The bean that generated classes ask for publishers. */
  static final SourceText STREAMS =
      new SourceText(
          "streams/TestStreams.java",
          """
          package streams;

          @jakarta.inject.Singleton
          @io.micronaut.context.annotation.Primary
          class TestStreams extends io.vention.micronaut.processor.NamedStreams {}
          """);

  static Application start(Compiled compiled) {
    return new Application(
        ApplicationContext.builder(compiled.loader())
            .properties(Map.of("vention.name", "kitchen"))
            .start());
  }

  /** An RPC by its name. */
  BoundMethod rpc(String name) {
    return context.getBean(BoundMethods.class).all().stream()
        .filter(method -> method.info().method().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  /** The bean of a class. */
  Object bean(String className) {
    try {
      return context.getBean(context.getClassLoader().loadClass(className));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
