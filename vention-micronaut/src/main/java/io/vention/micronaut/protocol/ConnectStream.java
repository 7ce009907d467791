package io.vention.micronaut.protocol;

import io.vention.micronaut.RpcException;
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
final class ConnectStream extends ConnectCall implements StreamListener {

  /** How many batches are moved before other work of the thread has its turn. */
  private static final int MOST_IN_A_TURN = 256;

  private final ConnectStreamRequest request;

  private final AtomicBoolean pumpWaits = new AtomicBoolean();
  private @Nullable ResponseStream responses;
  private boolean started;
  private boolean hadRoom;
  private boolean pumping;

  private ConnectStream(
      CallableMethod method,
      Exchange exchange,
      RpcContentType type,
      ConnectStreamRequest request,
      @Nullable Deadline deadline) {
    super(method, exchange, type, deadline);
    this.request = request;
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
      new ConnectStream(method, exchange, type, request, deadline).start();
    } catch (RpcException e) {
      exchange.respond(head(type), EndOfStream.envelope(e, null));
    }
  }

  @Override
  public boolean onBytes(byte[] bytes) {
    if (isDone()) {
      return false;
    }
    try {
      request.read(bytes);
      return true;
    } catch (RpcException e) {
      fail(e);
      return false;
    }
  }

  @Override
  public void onEnd() {
    if (isDone()) {
      return;
    }
    try {
      request.checkWhole();
    } catch (RpcException e) {
      fail(e);
      return;
    }
    responses = method.stream(request, type.format(), context, exchange.loop(), this);
    pump();
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

  private void pump() {
    if (pumping) {
      return; // whatever came while responses are moved is seen when the next is
    }
    pumping = true;
    try {
      move();
    } finally {
      pumping = false;
    }
  }

  private void move() {
    ResponseStream source = responses;
    if (isDone() || source == null || !source.isOpen()) {
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
    return !isDone() && exchange.isWritable();
  }

  private void finishIfEnded(ResponseStream source) {
    StreamEnd end = isDone() ? null : source.end();
    if (end != null) {
      finish(end.error());
    }
  }

  @Override
  void fail(RpcException error) {
    finish(error);
  }

  private void finish(@Nullable RpcException error) {
    if (!end()) {
      return;
    }
    context.finish();
    byte[] end = EndOfStream.envelope(error, context.trailersToSend());
    if (started) {
      exchange.write(end);
      exchange.flush();
      exchange.end();
    } else {
      exchange.respond(headWithMetadata(), end);
    }
  }

  @Override
  void release() {
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
