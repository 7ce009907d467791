package io.vention.micronaut.transport.netty;

import io.micronaut.http.server.HttpServerConfiguration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The headers that the server's configuration puts on every response.
 *
 * @param date whether there is a {@code date}
 * @param server the {@code server}, if there is one
 */
record ServerHeaders(boolean date, @Nullable String server) {

  private record Formatted(long second, String text) {}

  /** Formatting costs as much as a small call; once a second is enough. */
  private static volatile Formatted formatted = new Formatted(-1, "");

  static ServerHeaders of(HttpServerConfiguration configuration) {
    return new ServerHeaders(
        configuration.isDateHeader(), configuration.getServerHeader().orElse(null));
  }

  /** The current date as HTTP writes it. */
  static String now() {
    long second = System.currentTimeMillis() / 1000;
    Formatted current = formatted;
    if (current.second() != second) {
      current = new Formatted(second, format(second));
      formatted = current;
    }
    return current.text();
  }

  private static String format(long second) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
  }
}
