package io.vention.micronaut.call;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.executor.ExecutorSelector;
import io.micronaut.scheduling.executor.ThreadSelection;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RequestConstraints;
import io.vention.micronaut.stream.SharedStreams;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes RPCs callable. */
public final class CallableMethods {

  private final ExecutorSelector executors;
  private final Failures failures;
  private final Supplier<SharedStreams> streams;
  private final @Nullable RequestCheck check;
  private final Interceptors interceptors;

  /**
   * What all RPCs share.
   *
   * @param executors chooses where actions run
   * @param failures tells clients what failed
   * @param streams gives the streams, when one is first called
   * @param check checks the constraints of requests; null where the application has no validator
   * @param interceptors are around all calls
   */
  public CallableMethods(
      ExecutorSelector executors,
      Failures failures,
      Supplier<SharedStreams> streams,
      @Nullable RequestCheck check,
      Interceptors interceptors) {
    this.executors = executors;
    this.failures = failures;
    this.streams = streams;
    this.check = check;
    this.interceptors = interceptors;
  }

  /**
   * Makes an RPC callable.
   *
   * @param method the RPC
   * @return what calls it
   * @throws io.micronaut.scheduling.exceptions.SchedulerConfigurationException if the method's
   *     {@code @ExecuteOn} names no executor
   */
  public CallableMethod callable(BoundMethod method) {
    return new CallableMethod(
        method, new ActionThread(executor(method)), failures, streams, check(method), interceptors);
  }

  private @Nullable RequestCheck check(BoundMethod method) {
    return method.method().behaviour() instanceof Behaviour.Action action
            && action.constraints() instanceof RequestConstraints.OfMessage
        ? check
        : null;
  }

  /**
   * Micronaut's choice for a controller's method under {@code thread-selection: auto}, whatever the
   * application chose for its controllers: {@code @ExecuteOn}; else none for {@code @NonBlocking}
   * and reactive results; else the blocking executor.
   */
  private @Nullable ExecutorService executor(BoundMethod method) {
    if (!(method.method().behaviour() instanceof Behaviour.Action action)) {
      return null;
    }
    if (method.executable() == null) {
      // added in code, and async where it promises not to block
      return action.result() == ActionResult.VALUE
          ? executors.select(TaskExecutors.BLOCKING).orElse(null)
          : null;
    }
    return executors.select(method.executable(), ThreadSelection.AUTO).orElse(null);
  }
}
