package io.vention.micronaut.call;

import io.micronaut.core.propagation.PropagatedContext;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.schema.RequestArguments;
import java.net.SocketAddress;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A call as its action sees it. Made by a protocol when a request arrives, on a thread on which
 * Micronaut's context of that request is current; ended by it exactly once, by {@link #cancel} or
 * {@link #finish}. Safe for use from any thread.
 */
public final class CallContext implements RpcContext, RequestArguments {

  private static final Logger LOG = LoggerFactory.getLogger(CallContext.class);

  private enum State {
    LIVE,
    CANCELLED,
    FINISHED
  }

  private final RpcInfo rpc;
  private final Supplier<Metadata> headers;
  private final Function<Class<?>, @Nullable Object> arguments;
  private final @Nullable SocketAddress peer;
  private final @Nullable Deadline deadline;
  private final PropagatedContext propagated = PropagatedContext.getOrEmpty();

  private volatile State state = State.LIVE;
  private @Nullable List<Runnable> cancelActions;
  private volatile @Nullable Metadata requestHeaders;
  private volatile @Nullable Metadata responseHeaders;
  private volatile @Nullable Metadata responseTrailers;

  /**
   * A call that has begun.
   *
   * @param rpc which RPC it is for
   * @param headers gives the request's headers, when they are asked for
   * @param arguments gives what else is known of the request, by its class
   * @param peer where it came from, if that is known
   * @param deadline when it must have ended, if it must
   */
  public CallContext(
      RpcInfo rpc,
      Supplier<Metadata> headers,
      Function<Class<?>, @Nullable Object> arguments,
      @Nullable SocketAddress peer,
      @Nullable Deadline deadline) {
    this.rpc = rpc;
    this.headers = headers;
    this.arguments = arguments;
    this.peer = peer;
    this.deadline = deadline;
  }

  @Override
  public RpcInfo rpc() {
    return rpc;
  }

  @Override
  public Metadata requestHeaders() {
    Metadata made = requestHeaders;
    return made == null ? makeRequestHeaders() : made;
  }

  @Override
  public Metadata responseHeaders() {
    Metadata made = responseHeaders;
    return made == null ? makeResponseHeaders() : made;
  }

  @Override
  public Metadata responseTrailers() {
    Metadata made = responseTrailers;
    return made == null ? makeResponseTrailers() : made;
  }

  /**
   * The response's headers.
   *
   * @return the headers; null if nobody has asked for them
   */
  public @Nullable Metadata headersToSend() {
    return responseHeaders;
  }

  /**
   * The response's trailers.
   *
   * @return the trailers; null if nobody has asked for them
   */
  public @Nullable Metadata trailersToSend() {
    return responseTrailers;
  }

  @Override
  public Optional<Duration> timeRemaining() {
    return deadline == null ? Optional.empty() : Optional.of(deadline.remaining());
  }

  @Override
  public boolean isCancelled() {
    return state == State.CANCELLED;
  }

  @Override
  public void onCancel(Runnable action) {
    if (!keep(action) && isCancelled()) {
      run(action);
    }
  }

  @Override
  public Optional<Principal> principal() {
    return Optional.ofNullable((Principal) arguments.apply(Principal.class));
  }

  @Override
  public Optional<SocketAddress> peer() {
    return Optional.ofNullable(peer);
  }

  @Override
  public @Nullable Object requestArgument(Class<?> type) {
    return arguments.apply(type);
  }

  /**
   * Says that nobody waits for the result any more, and runs what was to be run then, the newest
   * first: the interrupt, of which an interceptor must not hear as a failure, is the oldest.
   */
  public void cancel() {
    List<Runnable> actions = end(State.CANCELLED);
    for (int at = actions.size() - 1; at >= 0; at--) {
      run(actions.get(at));
    }
  }

  /** Says that the call has ended by itself; nothing can cancel it any more. */
  public void finish() {
    end(State.FINISHED);
  }

  /** Micronaut's context of the request, in which the action runs. */
  PropagatedContext propagated() {
    return propagated;
  }

  /** Runs something that may run the action's code in Micronaut's context of the request. */
  void inRequest(Runnable task) {
    propagated.wrap(task).run();
  }

  private synchronized Metadata makeRequestHeaders() {
    Metadata made = requestHeaders;
    if (made == null) {
      made = headers.get();
      requestHeaders = made;
    }
    return made;
  }

  private synchronized Metadata makeResponseHeaders() {
    Metadata made = responseHeaders;
    if (made == null) {
      made = new Metadata();
      responseHeaders = made;
    }
    return made;
  }

  private synchronized Metadata makeResponseTrailers() {
    Metadata made = responseTrailers;
    if (made == null) {
      made = new Metadata();
      responseTrailers = made;
    }
    return made;
  }

  private synchronized boolean keep(Runnable action) {
    if (state != State.LIVE) {
      return false;
    }
    if (cancelActions == null) {
      cancelActions = new ArrayList<>(2);
    }
    cancelActions.add(action);
    return true;
  }

  private synchronized List<Runnable> end(State ended) {
    if (state != State.LIVE) {
      return List.of();
    }
    state = ended;
    List<Runnable> actions = cancelActions;
    cancelActions = null;
    return actions == null ? List.of() : actions;
  }

  /** What one action throws must not keep the others from running. */
  private static void run(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      LOG.warn("An action that was to run when its call was cancelled failed", e);
    }
  }
}
