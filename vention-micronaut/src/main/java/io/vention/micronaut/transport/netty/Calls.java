package io.vention.micronaut.transport.netty;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.context.ServerHttpRequestContext;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.protocol.ResponseHead;
import io.vention.micronaut.protocol.RpcProtocols;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings exchanges to the protocols: through Micronaut's filters where one may apply. */
final class Calls {

  private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

  private final MicronautLifecycle micronaut;

  Calls(MicronautLifecycle micronaut) {
    this.micronaut = micronaut;
  }

  void serve(NettyExchange exchange, RpcEntry rpc) {
    try {
      // Micronaut's filter for CORS does nothing without this header
      if (rpc.filtered() || exchange.request().header("origin") != null) {
        FilteredExchange.run(exchange, micronaut);
      } else {
        serveUnfiltered(exchange, rpc);
      }
    } catch (RuntimeException | Error e) {
      LOG.error("{} failed", rpc.path(), e);
      exchange.respond(
          new ResponseHead(500).with("content-type", "application/json"),
          RpcProtocols.errorBody(new RpcException(Code.INTERNAL, "internal error")));
    }
  }

  /** Leaves out Micronaut's request, but for whom asks for it. */
  private void serveUnfiltered(NettyExchange exchange, RpcEntry rpc) {
    LazyRequest request = new LazyRequest(micronaut, exchange.request());
    exchange.request().micronautRequest(request);
    PropagatedContext.getOrEmpty()
        .plus(new ServerHttpRequestContext(request))
        .wrap(() -> rpc.protocol().accept(exchange))
        .run();
  }
}
