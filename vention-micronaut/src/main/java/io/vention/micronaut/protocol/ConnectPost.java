package io.vention.micronaut.protocol;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.CallableMethod;
import io.vention.micronaut.call.Deadline;
import org.jspecify.annotations.Nullable;

/** One Connect unary call by POST: its request is the body. */
final class ConnectPost extends ConnectUnary {

  private final Compression compression;
  private final int messageLimit;
  private final boolean untyped;
  private final ByteChunks body = new ByteChunks();

  private ConnectPost(
      CallableMethod method,
      Exchange exchange,
      RpcContentType type,
      int messageLimit,
      boolean untyped,
      Compression compression,
      @Nullable Deadline deadline) {
    super(method, exchange, type, deadline);
    this.messageLimit = messageLimit;
    this.untyped = untyped;
    this.compression = compression;
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
      new ConnectPost(method, exchange, type, messageLimit, untyped, compression, deadline).start();
    } catch (RpcException e) {
      refuse(exchange, e);
    }
  }

  @Override
  public boolean onBytes(byte[] bytes) {
    if (isDone()) {
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
    if (!isDone()) {
      call(() -> compression.decompress(body.join(), messageLimit));
    }
  }
}
