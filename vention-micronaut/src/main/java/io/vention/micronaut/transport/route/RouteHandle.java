package io.vention.micronaut.transport.route;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.ReturnType;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.MethodExecutionHandle;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.protocol.Exchange;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A route's method: to whoever reads its annotations the method behind an RPC, to Micronaut's
 * executor of routes one that takes a request and answers it later.
 *
 * <p>It runs on the event loop, where the request's body is read and its deadline watched; the
 * annotations that choose a thread hold for the call itself, and are not seen here.
 *
 * @param declaringType the class that declares the method
 * @param methodName the method's name
 * @param user the method; null where there is none
 * @param annotations the annotations that hold for the RPC
 * @param mostBytes how many bytes Micronaut lets a request's body have
 * @param protocol serves exchanges
 */
record RouteHandle(
    Class<?> declaringType,
    String methodName,
    @Nullable ExecutableMethod<?, ?> user,
    AnnotationMetadata annotations,
    long mostBytes,
    Consumer<Exchange> protocol)
    implements MethodExecutionHandle<Object, Object>, ExecutableMethod<Object, Object> {

  private static final String EXECUTE_ON = ExecuteOn.class.getName();

  private static final Argument<?>[] ARGUMENTS = {Argument.of(HttpRequest.class, "request")};

  private static final ReturnType<?> RETURN_TYPE =
      ReturnType.of(
          CompletionStage.class, Argument.of(HttpResponse.class, Argument.of(RouteReply.class)));

  static RouteHandle of(BoundMethod method, long mostBytes, Consumer<Exchange> protocol) {
    return new RouteHandle(
        method.rpc().beanType(),
        method.method().source().name(),
        method.executable(),
        method.annotations(),
        mostBytes,
        protocol);
  }

  /** Answers what is under a service's path and no RPC. */
  static RouteHandle unknown(long mostBytes, Consumer<Exchange> protocol) {
    return new RouteHandle(
        RouteHandle.class, "unknown", null, AnnotationMetadata.EMPTY_METADATA, mostBytes, protocol);
  }

  @Override
  public Object invoke(@Nullable Object... arguments) {
    HttpRequest<?> request = (HttpRequest<?>) arguments[0];
    TakenRequest taken = TakenRequest.of(request);
    return taken == null
        ? new RouteExchange(request, mostBytes).serve(protocol)
        : taken.serve(request, protocol);
  }

  @Override
  public Object invoke(@Nullable Object instance, @Nullable Object... arguments) {
    return invoke(arguments);
  }

  @Override
  public Optional<String> stringValue(String annotation) {
    return annotation.equals(EXECUTE_ON) ? Optional.empty() : annotations.stringValue(annotation);
  }

  @Override
  public boolean hasStereotype(@Nullable Class<? extends Annotation> annotation) {
    return annotation == NonBlocking.class || annotations.hasStereotype(annotation);
  }

  @Override
  public AnnotationMetadata getAnnotationMetadata() {
    return annotations;
  }

  @Override
  public ExecutableMethod<Object, Object> getExecutableMethod() {
    return this;
  }

  @Override
  public Object getTarget() {
    return this;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Class<Object> getDeclaringType() {
    return (Class<Object>) declaringType;
  }

  @Override
  public String getMethodName() {
    return methodName;
  }

  @Override
  public Argument<?>[] getArguments() {
    return ARGUMENTS.clone();
  }

  @Override
  @SuppressWarnings("unchecked")
  public ReturnType<Object> getReturnType() {
    return (ReturnType<Object>) RETURN_TYPE;
  }

  /** The method behind the RPC; where it has none, one that stands for it. */
  @Override
  public Method getTargetMethod() {
    if (user != null) {
      return user.getTargetMethod();
    }
    try {
      return RouteHandle.class.getDeclaredMethod("unknown", long.class, Consumer.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
