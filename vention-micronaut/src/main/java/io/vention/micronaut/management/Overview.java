package io.vention.micronaut.management;

import io.micronaut.serde.annotation.Serdeable;
import io.vention.micronaut.Streams;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.RpcService;
import io.vention.micronaut.schema.SchemaNames;
import io.vention.micronaut.transport.Served;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the application serves.
 *
 * @param protocols the protocols that its RPCs are served by
 * @param httpVersions the versions of HTTP that they are served over
 * @param transport what takes their calls: {@code netty} or {@code route}
 * @param services its services
 */
@Serdeable
record Overview(
    List<String> protocols, List<String> httpVersions, String transport, List<Service> services) {

  /**
   * A service.
   *
   * @param name its full name
   * @param rpcs its RPCs
   */
  @Serdeable
  record Service(String name, List<Rpc> rpcs) {}

  /**
   * An RPC.
   *
   * @param name its name
   * @param kind who sends how many messages: {@code unary} or {@code server_streaming}
   * @param request the request's message
   * @param response the response's message
   * @param paths the paths that it is served under
   * @param stream the stream that it subscribes to, unless it is an action
   */
  @Serdeable
  record Rpc(
      String name,
      String kind,
      String request,
      String response,
      List<String> paths,
      @Nullable Stream stream) {}

  /**
   * A stream and its settings, as they are in force.
   *
   * @param name its name
   * @param policy what becomes of an item that a subscriber has no room for: {@code latest} or
   *     {@code fifo}
   * @param queueSize how many items may wait for a slow subscriber
   * @param replay whether a new subscriber first gets the last item
   * @param stallTimeout how long a subscriber may hold up waiting publishers, in ISO 8601: {@code
   *     PT30S}
   * @param keepAlive after how long a silence the last item is sent again, if ever, in ISO 8601
   * @param subscribers how many subscribers there are now
   */
  @Serdeable
  record Stream(
      String name,
      String policy,
      int queueSize,
      boolean replay,
      String stallTimeout,
      @Nullable String keepAlive,
      int subscribers) {}

  static Overview of(RpcSchema schema, BoundMethods methods, Streams streams, Served served) {
    List<Service> services = new ArrayList<>();
    for (RpcService service : schema.services()) {
      List<Rpc> rpcs =
          methods.all().stream()
              .filter(method -> method.info().service().equals(service.name()))
              .map(method -> rpc(method, schema.names(), methods.paths(method), streams))
              .toList();
      services.add(new Service(service.name(), rpcs));
    }
    return new Overview(served.protocols(), served.httpVersions(), served.transport(), services);
  }

  private static Rpc rpc(
      BoundMethod method, SchemaNames names, List<String> paths, Streams streams) {
    return new Rpc(
        method.info().method(),
        text(method.info().kind()),
        names.fullType(method.method().input().name()),
        names.fullType(method.method().output().name()),
        paths,
        method.method().behaviour() instanceof Behaviour.Stream stream
            ? stream(stream, streams)
            : null);
  }

  private static Stream stream(Behaviour.Stream stream, Streams streams) {
    return new Stream(
        stream.name(),
        text(stream.settings().policy()),
        stream.settings().queueSize(),
        stream.settings().replay(),
        stream.settings().stallTimeout().toString(),
        stream.settings().keepAlive().map(Duration::toString).orElse(null),
        streams.publisher(stream.name(), stream.payload()).subscriberCount());
  }

  private static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
