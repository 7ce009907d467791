package io.vention.micronaut.boot;

import io.micronaut.aop.InterceptedMethod;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.scheduling.annotation.Scheduled;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.schema.PublishedResult;
import io.vention.micronaut.stream.ApplicationStreams;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes what a method returns at each call, then returns it. What is to come of a reactive
 * result or a stage is published when it comes, and handed on once it is published.
 *
 * <p>A method that throws publishes nothing; neither does a reactive result without an item. A
 * method that returns null, or a stage of it, fails.
 */
@InterceptorBean(PublishedResult.class)
final class ResultPublisher implements MethodInterceptor<Object, Object> {

  private static final Logger LOG = LoggerFactory.getLogger(ResultPublisher.class);

  private final ApplicationStreams streams;
  private final ConversionService conversions;

  ResultPublisher(ApplicationStreams streams, ConversionService conversions) {
    this.streams = streams;
    this.conversions = conversions;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
    String name = call.stringValue(PublishedResult.class).orElseThrow();
    StreamPublisher<Object> stream = streams.publisher(name);
    InterceptedMethod method = InterceptedMethod.of(call, conversions);
    try {
      return switch (method.resultType()) {
        case PUBLISHER -> method.handleResult(items(call, method, stream));
        case COMPLETION_STAGE -> method.handleResult(stage(call, method, stream));
        case SYNCHRONOUS -> value(call, stream);
      };
    } catch (Exception e) {
      return method.handleException(e);
    }
  }

  private static Object value(
      MethodInvocationContext<Object, Object> call, StreamPublisher<Object> stream) {
    Object value = requireValue(call.proceed(), call, stream);
    stream.publish(value);
    return value;
  }

  private static CompletionStage<Object> stage(
      MethodInvocationContext<Object, Object> call,
      InterceptedMethod method,
      StreamPublisher<Object> stream) {
    return method
        .interceptResultAsCompletionStage()
        .thenCompose(
            result -> {
              Object value = requireValue(result, call, stream);
              return stream.publishAsync(value).thenApply(published -> value);
            });
  }

  private static Publisher<Object> items(
      MethodInvocationContext<Object, Object> call,
      InterceptedMethod method,
      StreamPublisher<Object> stream) {
    Flux<Object> items =
        Flux.<Object>from(method.interceptResultAsPublisher())
            .concatMap(
                item -> Mono.fromCompletionStage(stream.publishAsync(item)).thenReturn(item));
    return call.hasAnnotation(Scheduled.class) ? started(items, call) : items;
  }

  /** Micronaut's scheduler calls the method and does not subscribe to what it returns. */
  private static Publisher<Object> started(
      Flux<Object> items, MethodInvocationContext<Object, Object> call) {
    Flux<Object> shared = items.cache();
    shared.subscribe(
        item -> {}, error -> LOG.error("{} failed", call.getExecutableMethod(), error));
    return shared;
  }

  private static Object requireValue(
      @Nullable Object value,
      MethodInvocationContext<Object, Object> call,
      StreamPublisher<Object> stream) {
    if (value == null) {
      throw new IllegalStateException(
          "%s.%s returned null (expected: an item of stream \"%s\")"
              .formatted(
                  call.getDeclaringType().getName(),
                  call.getExecutableMethod().getDescription(true),
                  stream.name()));
    }
    return value;
  }
}
