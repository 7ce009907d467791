package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.Deadline;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headers that Connect gives a meaning. */
final class ConnectHeaders {

  private static final String VERSION = "connect-protocol-version";
  private static final String TIMEOUT = "connect-timeout-ms";
  private static final String TRAILER_PREFIX = "trailer-";

  /** Headers that say how the response is written; an action cannot change that. */
  private static final Set<String> RESERVED =
      Set.of(
          "content-type",
          "content-length",
          "content-encoding",
          "transfer-encoding",
          "connection",
          "keep-alive",
          "proxy-connection",
          "upgrade",
          "trailer",
          "te");

  private ConnectHeaders() {}

  /**
   * Checks the protocol's version; one that is left out is not missed.
   *
   * @throws RpcException if it is another
   */
  static void checkVersion(RequestHead head) {
    String version = head.header(VERSION);
    if (version != null && !version.equals("1")) {
      throw new RpcException(Code.INVALID_ARGUMENT, VERSION + ": " + version + " (expected: 1)");
    }
  }

  /**
   * Reads the deadline.
   *
   * @return the deadline; null if there is none
   * @throws RpcException if the header is malformed
   */
  static @Nullable Deadline deadline(RequestHead head) {
    String timeout = head.header(TIMEOUT);
    if (timeout == null) {
      return null;
    }
    // Connect: Timeout-Milliseconds. Zero is no positive integer, yet what clients send when their
    // own deadline has passed
    if (timeout.isEmpty()
        || timeout.length() > 10
        || !timeout.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new RpcException(
          Code.INVALID_ARGUMENT,
          TIMEOUT + ": " + timeout + " (expected: a number of milliseconds of at most 10 digits)");
    }
    return Deadline.after(Duration.ofMillis(Long.parseLong(timeout)));
  }

  /** Adds leading metadata to a response's head. */
  static void add(ResponseHead head, @Nullable Metadata headers) {
    if (headers != null) {
      headers.forEach(
          (name, value) -> {
            if (!isReserved(name)) {
              head.with(name, value);
            }
          });
    }
  }

  /** Adds trailing metadata to a unary response's head. Connect: Prefixed-Trailing-Metadata. */
  static void addTrailers(ResponseHead head, @Nullable Metadata trailers) {
    if (trailers != null) {
      trailers.forEach((name, value) -> head.with(TRAILER_PREFIX + name, value));
    }
  }

  private static boolean isReserved(String name) {
    return RESERVED.contains(name) || name.startsWith("connect-");
  }
}
