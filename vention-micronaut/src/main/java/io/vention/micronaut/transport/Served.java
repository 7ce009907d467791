package io.vention.micronaut.transport;

import java.util.List;

/**
 * How RPCs are served, on each port that the server has for its routes.
 *
 * @param protocols the protocols: {@code connect}
 * @param httpVersions the versions of HTTP: {@code 1.1}, {@code 2}
 * @param transport what takes the calls: {@code netty}, or {@code route} where Micronaut's routes
 *     do
 */
public record Served(List<String> protocols, List<String> httpVersions, String transport) {

  /**
   * What the configuration makes of it.
   *
   * @param http2 whether the server takes HTTP/2 beside HTTP/1.1
   * @param netty whether calls are taken in front of Micronaut's handlers
   * @return how RPCs are served
   */
  public static Served of(boolean http2, boolean netty) {
    return new Served(
        List.of("connect"),
        http2 ? List.of("1.1", "2") : List.of("1.1"),
        netty ? "netty" : "route");
  }
}
