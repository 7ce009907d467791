package io.vention.micronaut.protocol;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.CallableMethod;
import io.vention.micronaut.call.Deadline;
import io.vention.micronaut.call.RequestMessage;
import io.vention.micronaut.call.UnaryListener;
import org.jspecify.annotations.Nullable;

/** One Connect unary call: has the action called, and writes its response or error. */
abstract class ConnectUnary extends ConnectCall implements UnaryListener {

  ConnectUnary(
      CallableMethod method, Exchange exchange, RpcContentType type, @Nullable Deadline deadline) {
    super(method, exchange, type, deadline);
  }

  /** Answers a request with an error before anything of it is read. */
  static void refuse(Exchange exchange, RpcException error) {
    refuse(exchange, ConnectStatus.of(error.code()), error);
  }

  /** The same with a status that is not the code's. */
  static void refuse(Exchange exchange, int status, RpcException error) {
    exchange.respond(errorHead(status), ConnectJson.error(error));
  }

  final void call(RequestMessage request) {
    method.unary(request, type.format(), context, this);
  }

  @Override
  public final void onResponse(byte[] message) {
    Compression accepted =
        Compression.forResponse(exchange.request().header("accept-encoding"), message.length);
    byte[] compressed = accepted.compress(message);
    inThread(() -> succeed(accepted, compressed));
  }

  @Override
  public final void onFailure(RpcException failure) {
    inThread(() -> fail(failure));
  }

  @Override
  public final void onWritable() {}

  private void succeed(Compression accepted, byte[] message) {
    if (end()) {
      ResponseHead head = new ResponseHead(200).with("content-type", type.text());
      if (accepted == Compression.GZIP) {
        head.with("content-encoding", "gzip");
      }
      respond(head, message);
    }
  }

  @Override
  final void fail(RpcException error) {
    if (end()) {
      respond(errorHead(ConnectStatus.of(error.code())), ConnectJson.error(error));
    }
  }

  private void respond(ResponseHead head, byte[] message) {
    context.finish();
    prepare(head);
    ConnectHeaders.add(head, context.headersToSend());
    ConnectHeaders.addTrailers(head, context.trailersToSend());
    exchange.respond(head, message);
  }

  /** Adds what the way of the request makes necessary. */
  void prepare(ResponseHead head) {}

  private static ResponseHead errorHead(int status) {
    return new ResponseHead(status).with("content-type", RpcContentType.UNARY_JSON.text());
  }

  private void inThread(Runnable task) {
    if (exchange.inThread()) {
      task.run();
    } else {
      exchange.execute(task);
    }
  }
}
