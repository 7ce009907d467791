package io.vention.micronaut.call;

import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.Behaviour;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One call of an action that gives one response. */
final class UnaryCall {

  private static final Logger LOG = LoggerFactory.getLogger(UnaryCall.class);

  private final CallableMethod method;
  private final CallContext context;
  private final WireFormat format;
  private final UnaryListener listener;

  UnaryCall(CallableMethod method, CallContext context, WireFormat format, UnaryListener listener) {
    this.method = method;
    this.context = context;
    this.format = format;
    this.listener = listener;
  }

  void start(RequestMessage request) {
    try {
      method.thread().run(() -> invoke(request), context);
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private void invoke(RequestMessage request) {
    try {
      Object decoded = method.decode(request, format);
      if (method.isIntercepted()) {
        intercept(decoded);
      } else {
        await(method.invoke(decoded, context));
      }
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void intercept(Object request) {
    InterceptedResult result = new InterceptedResult(this::respond, this::fail);
    context.onCancel(result::cancel);
    Publisher<?> intercepted =
        method.intercept(request, context, r -> method.deferred(r, context, this::responses));
    CallableMethod.subscribe(intercepted, result, context);
  }

  private void await(@Nullable Object result) {
    switch (how()) {
      case VALUE -> respond(result);
      case STAGE -> await((CompletionStage<?>) required(result));
      case SINGLE, MANY -> await((Publisher<?>) required(result));
    }
  }

  private Publisher<?> responses(@Nullable Object result) {
    return switch (how()) {
      case VALUE -> Mono.justOrEmpty(result);
      case STAGE -> Mono.fromCompletionStage((CompletionStage<?>) required(result));
      case SINGLE, MANY -> Flux.from((Publisher<?>) required(result)).take(1);
    };
  }

  private ActionResult how() {
    return ((Behaviour.Action) method.behaviour()).result();
  }

  private void await(CompletionStage<?> stage) {
    stage.whenComplete(
        (response, failure) -> {
          if (failure == null) {
            respond(response);
          } else {
            fail(failure);
          }
        });
    context.onCancel(() -> cancel(stage));
  }

  private void await(Publisher<?> publisher) {
    SingleResult<Object> result = new SingleResult<>(this::respond, this::fail);
    context.onCancel(result::cancel);
    CallableMethod.subscribe(publisher, result, context);
  }

  private void respond(@Nullable Object response) {
    byte[] message;
    try {
      message = method.encode(response, format);
    } catch (Throwable e) {
      fail(e);
      return;
    }
    if (!context.isCancelled()) {
      listener.onResponse(message);
    }
  }

  private void fail(Throwable failure) {
    if (context.isCancelled()) {
      // most often what the interrupt or the cancellation led to
      LOG.debug("{} failed after it was cancelled", method.info().fullName(), failure);
    } else {
      listener.onFailure(method.failedAtOnce(failure, context));
    }
  }

  private static Object required(@Nullable Object result) {
    if (result == null) {
      throw new IllegalStateException("null (expected: a stage or publisher of the response)");
    }
    return result;
  }

  private static void cancel(CompletionStage<?> stage) {
    if (stage instanceof CompletableFuture<?> future) {
      future.cancel(true);
    }
  }
}
