package io.vention.micronaut.call;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where an action runs: on an executor, or, without one, on the thread that the request is on. */
final class ActionThread {

  private final @Nullable ExecutorService executor;
  private final @Nullable Scheduler scheduler;

  ActionThread(@Nullable ExecutorService executor) {
    this.executor = executor;
    this.scheduler = executor == null ? null : Schedulers.fromExecutor(executor);
  }

  /**
   * Runs something there. On an executor it is interrupted when the call is cancelled, or does not
   * run at all; an event loop is never interrupted.
   *
   * @throws RpcException if the executor takes no more
   */
  void run(Runnable action, CallContext context) {
    if (executor == null) {
      action.run();
      return;
    }
    FutureTask<?> task = new FutureTask<>(action, null);
    context.onCancel(() -> task.cancel(true));
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      throw new RpcException(Code.UNAVAILABLE, "the server is too busy to take the call now", e);
    }
  }

  /** The same publisher, which is asked for items there. */
  Publisher<?> publishOn(Publisher<?> publisher) {
    return scheduler == null ? publisher : Flux.from(publisher).subscribeOn(scheduler);
  }
}
