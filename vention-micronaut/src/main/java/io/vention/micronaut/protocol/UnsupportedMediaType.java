package io.vention.micronaut.protocol;

import java.nio.charset.StandardCharsets;

/**
 * Connect: "must respond with an HTTP status code of 415". Not an error in the protocol's own form,
 * which such a client may not know.
 */
final class UnsupportedMediaType {

  private UnsupportedMediaType() {}

  static void respond(Exchange exchange, String expected) {
    String found = exchange.request().header("content-type");
    respond(
        exchange,
        "content-type: " + (found == null ? "none" : found) + " (expected: " + expected + ")\n",
        expected);
  }

  static void respondToGet(Exchange exchange, String encoding) {
    respond(
        exchange, "encoding: " + encoding + " (expected: json or proto)\n", RpcContentType.UNARY);
  }

  private static void respond(Exchange exchange, String text, String expected) {
    exchange.respond(
        new ResponseHead(415)
            .with("content-type", "text/plain; charset=utf-8")
            .with("accept-post", expected),
        text.getBytes(StandardCharsets.UTF_8));
  }
}
