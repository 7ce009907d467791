package io.vention.micronaut.transport.netty;

import java.util.Set;

/** Headers that the transport writes itself, whatever a response's head says. */
final class OfTheConnection {

  /** In lower case. RFC 9113, 8.2.2 forbids them on HTTP/2. */
  static final Set<String> NAMES =
      Set.of(
          "connection",
          "content-length",
          "keep-alive",
          "proxy-connection",
          "transfer-encoding",
          "upgrade");

  private OfTheConnection() {}
}
