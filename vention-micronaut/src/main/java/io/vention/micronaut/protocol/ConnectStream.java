package io.vention.micronaut.protocol;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.CallContext;
import io.vention.micronaut.call.CallableMethod;
import io.vention.micronaut.call.Deadline;
import io.vention.micronaut.call.ResponseStream;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.StreamEnd;
import io.vention.micronaut.stream.StreamListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One Connect server-streaming call: reads the one request, then moves responses from their source
 * to the exchange as that has room. Fields are of the exchange's thread.
 */
final class ConnectStream implements ExchangeListener, RequestReader, StreamListener {

  /** How many batches are moved before other work of the thread has its turn. */
  private static final int MOST_IN_A_TURN = 256;

  private final CallableMethod method;
  private final Exchange exchange;
  private final RpcContentType type;
  private final ConnectStreamRequest request;
  private final CallContext context;

  private final AtomicBoolean pumpWaits = new AtomicBoolean();
  private @Nullable ResponseStream responses;
  private @Nullable Runnable cancelTimer;
  private boolean started;
  private boolean hadRoom;
  private boolean done;
  private boolean pumping;

  private ConnectStream(
      CallableMethod method,
      Exchange exchange,
      RpcContentType type,
      ConnectStreamRequest request,
      @Nullable Deadline deadline) {
    RequestHead head = exchange.request();
    this.method = method;
    this.exchange = exchange;
    this.type = type;
    this.request = request;
    this.context =
        new CallContext(method.info(), head::headers, head::argument, head.peer(), deadline);
  }

  static void serve(
      CallableMethod method, Exchange exchange, RpcContentType type, int messageLimit) {
    RequestHead head = exchange.request();
    try {
      ConnectHeaders.checkVersion(head);
      Compression compression =
          Compression.ofRequest(
              head.header("connect-content-encoding"), "connect-content-encoding");
      Deadline deadline = ConnectHeaders.deadline(head);
      ConnectStreamRequest request = new ConnectStreamRequest(compression, messageLimit);
      new ConnectStream(method, exchange, type, request, deadline).start(deadline);
    } catch (RpcException e) {
      exchange.respond(head(type), EndOfStream.envelope(e, null));
    }
  }

  private void start(@Nullable Deadline deadline) {
    exchange.listen(this);
    if (deadline != null) {
      if (deadline.remaining().isZero()) {
        onDeadline();
        return;
      }
      cancelTimer = exchange.schedule(this::onDeadline, deadline.remaining());
    }
    exchange.read(this);
  }

  @Override
  public boolean onBytes(byte[] bytes) {
    if (done) {
      return false;
    }
    try {
      request.read(bytes);
      return true;
    } catch (RpcException e) {
      finish(e);
      return false;
    }
  }

  @Override
  public void onEnd() {
    if (done) {
      return;
    }
    try {
      request.checkWhole();
    } catch (RpcException e) {
      finish(e);
      return;
    }
    responses = method.stream(request, type.format(), context, exchange.loop(), this);
    pump();
  }

  @Override
  public void onReadFailure(ReadFailure failure) {
    if (!done) {
      finish(ConnectErrors.of(failure));
    }
  }

  @Override
  public void onReady() {
    if (exchange.inThread()) {
      pump(); // a shared stream's turn: a task for each of its subscribers would cost more than
      // this
    } else {
      pumpLater();
    }
  }

  private void pumpLater() {
    if (pumpWaits.compareAndSet(false, true)) {
      exchange.execute(
          () -> {
            pumpWaits.set(false);
            pump();
          });
    }
  }

  @Override
  public void onWritable() {
    pump();
  }

  @Override
  public void onClosed() {
    if (!done) {
      done = true;
      context.cancel();
      release();
    }
  }

  private void onDeadline() {
    if (!done) {
      context.cancel();
      finish(ConnectErrors.deadlineExceeded());
    }
  }

  private void pump() {
    if (pumping) {
      return; // whatever came while responses are moved is seen when the next is
    }
    pumping = true;
    move();
    pumping = false;
  }

  private void move() {
    ResponseStream source = responses;
    if (done || source == null || !source.isOpen()) {
      return;
    }
    if (!started) {
      started = true;
      exchange.start(headWithMetadata());
    }
    for (int moved = 0; moved < MOST_IN_A_TURN; moved++) {
      if (!hasRoom()) {
        if (hadRoom) {
          source.behind();
        }
        return;
      }
      hadRoom = true;
      FrameBatch batch = source.take();
      if (batch == null) {
        exchange.flush();
        finishIfEnded(source);
        return;
      }
      exchange.write(batch);
    }
    exchange.flush();
    pumpLater();
  }

  private boolean hasRoom() {
    if (!exchange.isWritable()) {
      exchange.flush();
    }
    return !done && exchange.isWritable();
  }

  private void finishIfEnded(ResponseStream source) {
    StreamEnd end = done ? null : source.end();
    if (end != null) {
      finish(end.error());
    }
  }

  private void finish(@Nullable RpcException error) {
    done = true;
    context.finish();
    release();
    byte[] end = EndOfStream.envelope(error, context.trailersToSend());
    if (started) {
      exchange.write(end);
      exchange.flush();
      exchange.end();
    } else {
      exchange.respond(headWithMetadata(), end);
    }
  }

  private void release() {
    if (cancelTimer != null) {
      cancelTimer.run();
      cancelTimer = null;
    }
    if (responses != null) {
      responses.close();
    }
  }

  private ResponseHead headWithMetadata() {
    ResponseHead head = head(type);
    ConnectHeaders.add(head, context.headersToSend());
    return head;
  }

  private static ResponseHead head(RpcContentType type) {
    return new ResponseHead(200)
        .with("content-type", type.text())
        .with("connect-accept-encoding", "gzip")
        // proxies must neither keep items back to compress them nor to fill their buffers
        .with("cache-control", "no-cache, no-transform")
        .with("x-accel-buffering", "no");
  }
}
