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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Publishes what a method returns at each call, then returns it. What is to come of a reactive
 * result or a stage is published when it comes, and handed on once it is published.
 *
 * <p>A method that throws publishes nothing; neither does a reactive result without an item. A
 * method that returns null, or a stage of it, fails. After the application has stopped, results are
 * returned only: scheduled methods are called for a while longer.
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
        case PUBLISHER -> method.handleResult(item(call, method, stream));
        case COMPLETION_STAGE -> method.handleResult(stage(call, method, stream));
        case SYNCHRONOUS -> value(call, stream);
      };
    } catch (Exception e) {
      return method.handleException(e);
    }
  }

  private Object value(
      MethodInvocationContext<Object, Object> call, StreamPublisher<Object> stream) {
    Object value = requireValue(call.proceed(), call, stream);
    try {
      stream.publish(value);
    } catch (IllegalStateException e) {
      if (!streams.isClosed()) {
        throw e;
      }
    }
    return value;
  }

  private CompletionStage<Object> stage(
      MethodInvocationContext<Object, Object> call,
      InterceptedMethod method,
      StreamPublisher<Object> stream) {
    return method
        .interceptResultAsCompletionStage()
        .thenCompose(
            result -> {
              Object value = requireValue(result, call, stream);
              return publishAsync(stream, value).thenApply(published -> value);
            });
  }

  private Mono<Object> item(
      MethodInvocationContext<Object, Object> call,
      InterceptedMethod method,
      StreamPublisher<Object> stream) {
    Mono<Object> item =
        Mono.<Object>from(method.interceptResultAsPublisher())
            .delayUntil(value -> Mono.fromCompletionStage(publishAsync(stream, value)));
    return call.hasAnnotation(Scheduled.class) ? started(item, call) : item;
  }

  private CompletionStage<Void> publishAsync(StreamPublisher<Object> stream, Object value) {
    return stream
        .publishAsync(value)
        .exceptionallyCompose(
            e ->
                streams.isClosed()
                    ? CompletableFuture.completedStage(null)
                    : CompletableFuture.failedStage(e));
  }

  /** Micronaut's scheduler calls the method and does not subscribe to what it returns. */
  private static Mono<Object> started(
      Mono<Object> item, MethodInvocationContext<Object, Object> call) {
    Mono<Object> shared = item.cache();
    shared.subscribe(
        value -> {},
        error ->
            LOG.error(
                "{}#{} failed", call.getDeclaringType().getName(), call.getMethodName(), error));
    return shared;
  }

  private static Object requireValue(
      @Nullable Object value,
      MethodInvocationContext<Object, Object> call,
      StreamPublisher<Object> stream) {
    if (value == null) {
      throw new IllegalStateException(
          "%s#%s returned null (expected: an item of stream \"%s\")"
              .formatted(call.getDeclaringType().getName(), call.getMethodName(), stream.name()));
    }
    return value;
  }
}
