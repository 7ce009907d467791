package io.vention.micronaut.protocol;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.CallContext;
import io.vention.micronaut.call.CallableMethod;
import io.vention.micronaut.call.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What Connect's calls have in common: their context, the deadline, and that they end once. Fields
 * are of the exchange's thread.
 */
abstract class ConnectCall implements ExchangeListener, RequestReader {

  final CallableMethod method;
  final Exchange exchange;
  final RpcContentType type;
  final CallContext context;

  private final @Nullable Deadline deadline;
  private @Nullable Runnable cancelTimer;
  private boolean done;

  ConnectCall(
      CallableMethod method, Exchange exchange, RpcContentType type, @Nullable Deadline deadline) {
    RequestHead head = exchange.request();
    this.method = method;
    this.exchange = exchange;
    this.type = type;
    this.deadline = deadline;
    this.context =
        new CallContext(method.info(), head::headers, head::argument, head.peer(), deadline);
  }

  /** Begins the call; one whose deadline has passed ends at once. */
  final void start() {
    exchange.listen(this);
    if (deadline != null) {
      if (deadline.remaining().isZero()) {
        onDeadline();
        return;
      }
      cancelTimer = exchange.schedule(this::onDeadline, deadline.remaining());
    }
    read();
  }

  /** Reads the request. */
  void read() {
    exchange.read(this);
  }

  /** Ends the call with an error, unless it has ended. */
  abstract void fail(RpcException error);

  /** Frees what the call holds, at its end. */
  void release() {}

  final boolean isDone() {
    return done;
  }

  /** Ends the call; returns whether it had not ended before. */
  final boolean end() {
    if (done) {
      return false;
    }
    done = true;
    if (cancelTimer != null) {
      cancelTimer.run();
      cancelTimer = null;
    }
    release();
    return true;
  }

  private void onDeadline() {
    if (!done) {
      context.cancel();
      fail(ConnectErrors.deadlineExceeded());
    }
  }

  @Override
  public final void onReadFailure(ReadFailure failure) {
    fail(ConnectErrors.of(failure));
  }

  @Override
  public final void onClosed() {
    if (end()) {
      context.cancel();
    }
  }
}
