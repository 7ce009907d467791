package io.vention.micronaut.protocol;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.CallContext;
import io.vention.micronaut.call.CallableMethod;
import io.vention.micronaut.call.Deadline;
import io.vention.micronaut.call.UnaryListener;
import io.vention.micronaut.codec.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * One Connect unary call: reads the request, has the action called, writes its response or error.
 * Fields are of the exchange's thread.
 */
final class ConnectUnary implements ExchangeListener, RequestReader, UnaryListener {

  private final CallableMethod method;
  private final Exchange exchange;
  private final RpcContentType type;
  private final Compression compression;
  private final CallContext context;
  private final int messageLimit;
  private final boolean untyped;
  private final ByteChunks body = new ByteChunks();

  private @Nullable Runnable cancelTimer;
  private boolean done;

  private ConnectUnary(
      CallableMethod method,
      Exchange exchange,
      RpcContentType type,
      int messageLimit,
      boolean untyped,
      Compression compression,
      @Nullable Deadline deadline) {
    RequestHead head = exchange.request();
    this.method = method;
    this.exchange = exchange;
    this.type = type;
    this.messageLimit = messageLimit;
    this.untyped = untyped;
    this.compression = compression;
    this.context =
        new CallContext(method.info(), head::headers, head::argument, head.peer(), deadline);
  }

  static void serve(
      CallableMethod method, Exchange exchange, RpcContentType type, int messageLimit) {
    serve(method, exchange, type, messageLimit, false);
  }

  /** Serves a request without a content type, which must have no body either. */
  static void serveUntyped(CallableMethod method, Exchange exchange) {
    serve(method, exchange, RpcContentType.UNARY_JSON, 0, true);
  }

  private static void serve(
      CallableMethod method,
      Exchange exchange,
      RpcContentType type,
      int messageLimit,
      boolean untyped) {
    RequestHead head = exchange.request();
    try {
      ConnectHeaders.checkVersion(head);
      Compression compression =
          Compression.ofRequest(head.header("content-encoding"), "content-encoding");
      Deadline deadline = ConnectHeaders.deadline(head);
      new ConnectUnary(method, exchange, type, messageLimit, untyped, compression, deadline)
          .start(deadline);
    } catch (RpcException e) {
      refuse(exchange, ConnectStatus.of(e.code()), e);
    }
  }

  /** Answers a request with an error before anything of it is read. */
  static void refuse(Exchange exchange, int status, RpcException error) {
    exchange.respond(errorHead(status), ConnectJson.error(error));
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
    if (untyped && bytes.length > 0) {
      end();
      context.finish();
      UnsupportedMediaType.respond(exchange, RpcContentType.UNARY);
      return false;
    }
    if (bytes.length > messageLimit - body.length()) {
      fail(MessageLimit.exceeded(messageLimit));
      return false;
    }
    body.add(bytes);
    return true;
  }

  @Override
  public void onEnd() {
    if (!done) {
      WireFormat format = type.format();
      method.unary(() -> compression.decompress(body.join(), messageLimit), format, context, this);
    }
  }

  @Override
  public void onReadFailure(ReadFailure failure) {
    fail(ConnectErrors.of(failure));
  }

  @Override
  public void onResponse(byte[] message) {
    Compression accepted =
        Compression.forResponse(exchange.request().header("accept-encoding"), message.length);
    byte[] compressed = accepted.compress(message);
    inThread(() -> succeed(accepted, compressed));
  }

  @Override
  public void onFailure(RpcException failure) {
    inThread(() -> fail(failure));
  }

  @Override
  public void onWritable() {}

  @Override
  public void onClosed() {
    if (end()) {
      context.cancel();
    }
  }

  private void onDeadline() {
    if (!done) {
      context.cancel();
      fail(ConnectErrors.deadlineExceeded());
    }
  }

  private void succeed(Compression accepted, byte[] message) {
    if (end()) {
      ResponseHead head = new ResponseHead(200).with("content-type", type.text());
      if (accepted == Compression.GZIP) {
        head.with("content-encoding", "gzip");
      }
      respond(head, message);
    }
  }

  private void fail(RpcException error) {
    if (end()) {
      respond(errorHead(ConnectStatus.of(error.code())), ConnectJson.error(error));
    }
  }

  private void respond(ResponseHead head, byte[] message) {
    context.finish();
    ConnectHeaders.add(head, context.headersToSend());
    ConnectHeaders.addTrailers(head, context.trailersToSend());
    exchange.respond(head, message);
  }

  private static ResponseHead errorHead(int status) {
    return new ResponseHead(status).with("content-type", RpcContentType.UNARY_JSON.text());
  }

  /** Whether the call had not ended before. */
  private boolean end() {
    boolean first = !done;
    done = true;
    if (cancelTimer != null) {
      cancelTimer.run();
      cancelTimer = null;
    }
    return first;
  }

  private void inThread(Runnable task) {
    if (exchange.inThread()) {
      task.run();
    } else {
      exchange.execute(task);
    }
  }
}
