package io.vention.micronaut.call;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.stream.SharedStreams;
import io.vention.micronaut.stream.StreamListener;
import io.vention.micronaut.stream.SubscriberLoop;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An RPC with all that calling it needs. Made once for each RPC, by {@link CallableMethods}; safe
 * for use from any thread.
 */
public final class CallableMethod {

  private static final String EMPTY = ".google.protobuf.Empty";

  private final BoundMethod method;
  private final ActionThread thread;
  private final Failures failures;
  private final Supplier<SharedStreams> streams;
  private final boolean takesNothing;
  private final boolean givesNothing;

  CallableMethod(
      BoundMethod method, ActionThread thread, Failures failures, Supplier<SharedStreams> streams) {
    this.method = method;
    this.thread = thread;
    this.failures = failures;
    this.streams = streams;
    this.takesNothing = method.method().input().name().equals(EMPTY);
    this.givesNothing = method.method().output().name().equals(EMPTY);
  }

  /**
   * The RPC.
   *
   * @return its service, name and kind
   */
  public RpcInfo info() {
    return method.info();
  }

  /**
   * Whether the RPC's request is {@code google.protobuf.Empty}, so that no bytes are one, whatever
   * their format would be.
   *
   * @return whether a request may be left out
   */
  public boolean takesNothing() {
    return takesNothing;
  }

  /**
   * Calls a unary RPC. An action on an executor also has its request decoded and its response
   * encoded there.
   *
   * @param request the request
   * @param format the encoding of request and response
   * @param context the call
   * @param listener told of the result, perhaps before this returns
   */
  public void unary(
      RequestMessage request, WireFormat format, CallContext context, UnaryListener listener) {
    new UnaryCall(this, context, format, listener).start(request);
  }

  /**
   * Calls a server-streaming RPC.
   *
   * @param request the request
   * @param format the encoding of request and responses
   * @param context the call
   * @param loop the thread that takes the responses
   * @param listener told when there is something to take, perhaps before this returns; for an
   *     action's publisher on any thread
   * @return the responses, to be closed by the caller
   */
  public ResponseStream stream(
      RequestMessage request,
      WireFormat format,
      CallContext context,
      SubscriberLoop loop,
      StreamListener listener) {
    if (behaviour() instanceof Behaviour.Stream stream) {
      try {
        decode(request, format);
        return new SharedResponses(
            streams.get().get(stream.name()).subscribe(format, loop, listener));
      } catch (RuntimeException e) {
        return new FailedResponses(failedAtOnce(e, context));
      }
    }
    PublishedResponses responses = new PublishedResponses(this, context, format, listener);
    responses.start(request);
    return responses;
  }

  Behaviour behaviour() {
    return method.method().behaviour();
  }

  ActionThread thread() {
    return thread;
  }

  /** What the client is told of a failure before the response has begun. */
  RpcException failedAtOnce(Throwable failure, CallContext context) {
    CallFailure told = translate(failure, context);
    told.headers().forEach((name, value) -> context.responseHeaders().add(name, value));
    return told.error();
  }

  /** What the client is told of a failure when the response has begun: headers are trailers. */
  RpcException failedLater(Throwable failure, CallContext context) {
    CallFailure told = translate(failure, context);
    told.headers().forEach((name, value) -> context.responseTrailers().add(name, value));
    return told.error();
  }

  private CallFailure translate(Throwable failure, CallContext context) {
    return context
        .propagated()
        .wrap((Supplier<CallFailure>) () -> failures.translate(failure, info()))
        .get();
  }

  /** Calls the bean's method, in Micronaut's context of the request. */
  @Nullable Object invoke(Object request, CallContext context) throws Exception {
    if (!(behaviour() instanceof Behaviour.Action action)) {
      throw new IllegalStateException(info().fullName() + " is a stream (expected: an action)");
    }
    return context
        .propagated()
        .wrap(
            (Callable<@Nullable Object>)
                () -> action.invoker().invoke(method.bean().get(), request, context))
        .call();
  }

  Object decode(RequestMessage request, WireFormat format) {
    byte[] bytes = request.bytes();
    try {
      return method.method().input().codec().decode(bytes, 0, bytes.length, format);
    } catch (MalformedMessageException e) {
      throw new RpcException(Code.INVALID_ARGUMENT, String.valueOf(e.getMessage()));
    }
  }

  byte[] encode(@Nullable Object response, WireFormat format) {
    return codec().encode(present(response), format);
  }

  byte[] encodeEnveloped(@Nullable Object response, WireFormat format) {
    return codec().encodeEnveloped(present(response), format);
  }

  @SuppressWarnings("unchecked") // the processor gives an RPC the codec of its method's result
  private MessageCodec<Object> codec() {
    return (MessageCodec<Object>) method.method().output().codec();
  }

  @SuppressWarnings("NullAway") // the codec of Empty takes the null that a method returns for void
  private Object present(@Nullable Object response) {
    if (response == null && !givesNothing) {
      throw new IllegalStateException(
          info().fullName()
              + " gave no result (expected: "
              + method.method().output().name()
              + ")");
    }
    return response;
  }
}
