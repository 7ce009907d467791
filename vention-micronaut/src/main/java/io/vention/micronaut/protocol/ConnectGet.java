package io.vention.micronaut.protocol;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.CallableMethod;
import io.vention.micronaut.call.Deadline;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One Connect unary call by GET, of an action without side effects: its request is in the query,
 * and its response may be cached. Whether and for how long is what the action says by the
 * response's headers.
 */
final class ConnectGet extends ConnectUnary {

  private final GetQuery query;
  private final int messageLimit;

  private ConnectGet(
      CallableMethod method,
      Exchange exchange,
      RpcContentType type,
      GetQuery query,
      int messageLimit,
      @Nullable Deadline deadline) {
    super(method, exchange, type, deadline);
    this.query = query;
    this.messageLimit = messageLimit;
  }

  static void serve(CallableMethod method, Exchange exchange, int messageLimit) {
    if (!method.isSideEffectFree()) {
      refuseMethod(exchange);
      return;
    }
    try {
      GetQuery query = GetQuery.parse(exchange.request().query());
      RpcContentType type = query.type();
      if (type == null) {
        UnsupportedMediaType.respondToGet(exchange, query.encoding());
      } else {
        Deadline deadline = ConnectHeaders.deadline(exchange.request());
        new ConnectGet(method, exchange, type, query, messageLimit, deadline).start();
      }
    } catch (RpcException e) {
      refuse(exchange, e);
    }
  }

  private static void refuseMethod(Exchange exchange) {
    exchange.respond(
        new ResponseHead(405).with("allow", "POST").with("content-type", "text/plain"),
        "GET is for actions without side effects\n".getBytes(StandardCharsets.UTF_8));
  }

  /** There is no body. */
  @Override
  void read() {
    call(() -> query.message(messageLimit));
  }

  /** Caches tell compressed responses from others. */
  @Override
  void prepare(ResponseHead head) {
    head.with("vary", "Accept-Encoding");
  }

  @Override
  public boolean onBytes(byte[] bytes) {
    return false;
  }

  @Override
  public void onEnd() {}
}
