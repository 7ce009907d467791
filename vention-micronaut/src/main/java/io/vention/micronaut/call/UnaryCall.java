package io.vention.micronaut.call;

import io.micronaut.core.async.propagation.ReactivePropagation;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.Behaviour;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
      await(method.invoke(method.decode(request, format), context));
    } catch (Throwable e) {
      fail(e);
    }
  }

  private void await(@Nullable Object result) {
    Behaviour.Action action = (Behaviour.Action) method.behaviour();
    switch (action.result()) {
      case VALUE -> respond(result);
      case STAGE -> await((CompletionStage<?>) required(result));
      case SINGLE -> await((Publisher<?>) required(result));
      case MANY -> throw new IllegalStateException("MANY (expected: one response)");
    }
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
    Publisher<?> propagating = ReactivePropagation.propagate(context.propagated(), publisher);
    context.inRequest(() -> propagating.subscribe(result));
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
