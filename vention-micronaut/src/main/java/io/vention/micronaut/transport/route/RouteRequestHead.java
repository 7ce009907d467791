package io.vention.micronaut.transport.route;

import io.micronaut.http.HttpRequest;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.protocol.RequestHead;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request's head, as Micronaut's filters left it.
 *
 * @param request the request
 */
public record RouteRequestHead(HttpRequest<?> request) implements RequestHead {

  /** Netty puts what HTTP/2 knows of a stream into headers of its own. */
  private static final String OF_NETTY = "x-http2-";

  @Override
  public String method() {
    return request.getMethodName();
  }

  @Override
  public String query() {
    String query = request.getUri().getRawQuery();
    return query == null ? "" : query;
  }

  @Override
  public String path() {
    return request.getPath();
  }

  @Override
  public @Nullable String header(String name) {
    return request.getHeaders().get(name);
  }

  @Override
  public Metadata headers() {
    List<Map.Entry<String, List<String>>> received = new ArrayList<>();
    request
        .getHeaders()
        .forEach(
            (name, values) -> {
              if (!name.toLowerCase(Locale.ROOT).startsWith(OF_NETTY)) {
                received.add(Map.entry(name, values));
              }
            });
    return Metadata.readOnly(received);
  }

  /** The request itself; else who sent it, as the application's security found out. */
  @Override
  public @Nullable Object argument(Class<?> type) {
    return type == HttpRequest.class
        ? request
        : request.getUserPrincipal().filter(type::isInstance).orElse(null);
  }

  @Override
  public @Nullable SocketAddress peer() {
    return request.getRemoteAddress();
  }
}
