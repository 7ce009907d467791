package io.vention.micronaut.call;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.async.propagation.ReactivePropagation;
import io.vention.micronaut.Code;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.RpcInterceptor.Next;
import io.vention.micronaut.RpcKind;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.stream.SharedStream;
import io.vention.micronaut.stream.SharedStreams;
import io.vention.micronaut.stream.StreamListener;
import io.vention.micronaut.stream.SubscriberLoop;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.Flux;

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
  private final @Nullable RequestCheck check;
  private final Interceptors interceptors;
  private final boolean takesNothing;
  private final boolean givesNothing;

  CallableMethod(
      BoundMethod method,
      ActionThread thread,
      Failures failures,
      Supplier<SharedStreams> streams,
      @Nullable RequestCheck check,
      Interceptors interceptors) {
    this.method = method;
    this.thread = thread;
    this.failures = failures;
    this.streams = streams;
    this.check = check;
    this.interceptors = interceptors;
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
   * Whether the RPC may be called by GET.
   *
   * @return whether it is unary and says that it changes nothing
   */
  public boolean isSideEffectFree() {
    return info().kind() == RpcKind.UNARY
        && method.method().idempotency() == Idempotency.NO_SIDE_EFFECTS;
  }

  /**
   * The annotations that hold for the RPC.
   *
   * @return those of its method and class
   */
  public AnnotationMetadata annotations() {
    return method.annotations();
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
        return join(decode(request, format), stream, format, context, loop, listener);
      } catch (RuntimeException e) {
        return new FailedResponses(failedAtOnce(e, context));
      }
    }
    PublishedResponses responses = new PublishedResponses(this, context, format, listener);
    responses.start(request);
    return responses;
  }

  private ResponseStream join(
      Object request,
      Behaviour.Stream stream,
      WireFormat format,
      CallContext context,
      SubscriberLoop loop,
      StreamListener listener) {
    SharedStream shared = streams.get().get(stream.name());
    if (!isIntercepted()) {
      return new SharedResponses(shared.subscribe(format, loop, listener));
    }
    JoinedStream joined = new JoinedStream(this, context, format, loop, listener);
    joined.start(request, shared);
    return joined;
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

  boolean isIntercepted() {
    return !interceptors.isEmpty();
  }

  /** A call through the interceptors; it begins when it is subscribed to. */
  Publisher<Object> intercept(Object request, CallContext context, Next action) {
    return interceptors.around(context, request, action);
  }

  /**
   * The action as interceptors see it: it is called when this is subscribed to, and what it throws
   * is this publisher's.
   *
   * @param responses what its result stands for
   */
  Publisher<Object> deferred(
      Object request,
      CallContext context,
      Function<? super @Nullable Object, ? extends Publisher<?>> responses) {
    return Flux.defer(
        () -> {
          try {
            return Flux.<Object>from(responses.apply(invoke(request, context)));
          } catch (Throwable e) { // Reactor would throw errors of the JVM past the call
            return Flux.error(e);
          }
        });
  }

  /** Subscribes to a publisher that does all its work in Micronaut's context of the request. */
  static <T> void subscribe(
      Publisher<? extends T> publisher, Subscriber<T> subscriber, CallContext context) {
    Publisher<? extends T> propagating =
        ReactivePropagation.propagate(context.propagated(), publisher);
    context.inRequest(() -> propagating.subscribe(subscriber));
  }

  /** Checks the request and calls the bean's method, in Micronaut's context of the request. */
  @Nullable Object invoke(Object request, CallContext context) throws Exception {
    if (!(behaviour() instanceof Behaviour.Action action)) {
      throw new IllegalStateException(info().fullName() + " is a stream (expected: an action)");
    }
    return context
        .propagated()
        .wrap((Callable<@Nullable Object>) () -> invoke(action, request, context))
        .call();
  }

  private @Nullable Object invoke(Behaviour.Action action, Object request, CallContext context)
      throws Exception {
    if (check != null) {
      check.check(request);
    }
    return action.invoker().invoke(method.bean().get(), request, context);
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
