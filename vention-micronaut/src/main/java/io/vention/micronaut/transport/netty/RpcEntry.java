package io.vention.micronaut.transport.netty;

import io.vention.micronaut.protocol.Exchange;
import java.util.function.Consumer;

/**
 * An RPC under one path.
 *
 * @param path the path
 * @param filtered whether a filter of the application may apply to it
 * @param protocol serves its exchanges
 * @param calls brings exchanges to it
 */
record RpcEntry(String path, boolean filtered, Consumer<Exchange> protocol, Calls calls) {

  void serve(NettyExchange exchange) {
    calls.serve(exchange, this);
  }
}
