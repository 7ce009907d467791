package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcKind;
import io.vention.micronaut.call.CallLimits;
import io.vention.micronaut.call.CallableMethod;

/** Serves calls in the protocol that their content type names. Safe for use from any thread. */
public final class RpcProtocols {

  private final CallLimits limits;
  private final CrossOrigin crossOrigin;

  /**
   * The protocols.
   *
   * @param limits what a caller may ask
   * @param origins whose pages may send what browsers do not ask about
   */
  public RpcProtocols(CallLimits limits, Origins origins) {
    this.limits = limits;
    this.crossOrigin = new CrossOrigin(origins);
  }

  /**
   * Serves a call. The exchange is answered sooner or later; nothing is thrown.
   *
   * @param method the RPC that is called
   * @param exchange the request, of method POST, or of GET or HEAD; this is its thread
   */
  public void serve(CallableMethod method, Exchange exchange) {
    if (exchange.request().method().equals("POST")) {
      servePost(method, exchange);
    } else {
      ConnectGet.serve(method, exchange, limits.messageBytes());
    }
  }

  private void servePost(CallableMethod method, Exchange exchange) {
    String header = exchange.request().header("content-type");
    RpcContentType type = RpcContentType.of(header);
    boolean streaming = method.info().kind() == RpcKind.SERVER_STREAMING;
    if (type != null && type.streaming() == streaming) {
      serve(method, exchange, type);
    } else if (header == null && !streaming && method.takesNothing()) {
      serveUntyped(method, exchange);
    } else {
      UnsupportedMediaType.respond(
          exchange, streaming ? RpcContentType.STREAMING : RpcContentType.UNARY);
    }
  }

  /** Serves a POST of nothing, such as curl -X POST sends it, and browsers for any page. */
  private void serveUntyped(CallableMethod method, Exchange exchange) {
    try {
      crossOrigin.check(exchange.request(), method);
    } catch (RpcException e) {
      ConnectUnary.refuse(exchange, e);
      return;
    }
    ConnectPost.serveUntyped(method, exchange);
  }

  /**
   * Answers a call of an RPC that a service does not have.
   *
   * @param exchange the request; this is its thread
   */
  public void unknown(Exchange exchange) {
    RpcException error =
        new RpcException(Code.UNIMPLEMENTED, exchange.request().path() + " is not an RPC");
    // 404 is what clients and proxies know of a path that is not there
    ConnectUnary.refuse(exchange, 404, error);
  }

  /**
   * The body of an error, for a response that others have made of a refused call. Every client
   * reads it: of streams too a status other than 200 is the error.
   *
   * @param error the error
   * @return JSON
   */
  public static byte[] errorBody(RpcException error) {
    return ConnectJson.error(error);
  }

  private void serve(CallableMethod method, Exchange exchange, RpcContentType type) {
    if (type.streaming()) {
      ConnectStream.serve(method, exchange, type, limits.messageBytes());
    } else {
      ConnectPost.serve(method, exchange, type, limits.messageBytes());
    }
  }
}
