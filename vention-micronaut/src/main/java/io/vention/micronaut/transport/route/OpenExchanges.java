package io.vention.micronaut.transport.route;

import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.Channel;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Stream;
import io.netty.handler.codec.http2.HttpConversionUtil.ExtensionHeaderNames;
import io.netty.util.AttributeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges that are open on a connection, so that each learns when its client leaves:
 * Micronaut tells that only of responses that are being written. One for each connection rather
 * than a listener for each exchange, as one HTTP/2 connection may have thousands. For the event
 * loop.
 */
final class OpenExchanges {

  private static final AttributeKey<OpenExchanges> KEY =
      AttributeKey.valueOf(OpenExchanges.class.getName());

  /** That of a request which brought its connection from HTTP/1.1 to HTTP/2; it has no header. */
  private static final Integer UPGRADED = 1;

  private final Channel channel;

  /** By number of stream on HTTP/2, by itself on HTTP/1.1, where requests may be pipelined. */
  private final Map<Object, RouteExchange> byKey = new HashMap<>();

  private @Nullable Http2Connection http2;

  private OpenExchanges(Channel channel) {
    this.channel = channel;
    channel.closeFuture().addListener(closed -> closeAll());
  }

  static OpenExchanges of(Channel channel) {
    OpenExchanges open = channel.attr(KEY).get();
    if (open == null) {
      open = new OpenExchanges(channel);
      channel.attr(KEY).set(open);
    }
    return open;
  }

  /**
   * Adds an exchange.
   *
   * @return what to {@link #remove} it by; null if its client has gone already
   */
  @Nullable Object add(RouteExchange exchange, NettyHttpRequest<?> request) {
    Http2Connection connection = http2();
    Object key = connection == null ? exchange : streamOf(request);
    boolean alive =
        channel.isActive() && (connection == null || connection.stream((Integer) key) != null);
    if (alive) {
      byKey.put(key, exchange);
    }
    return alive ? key : null;
  }

  void remove(Object key) {
    byKey.remove(key);
  }

  private static Integer streamOf(NettyHttpRequest<?> request) {
    Integer stream =
        request.getNativeRequest().headers().getInt(ExtensionHeaderNames.STREAM_ID.text());
    return stream == null ? UPGRADED : stream;
  }

  /** The connection, which may have come to HTTP/2 after requests on HTTP/1.1. */
  private @Nullable Http2Connection http2() {
    if (http2 == null) {
      Http2ConnectionHandler handler = channel.pipeline().get(Http2ConnectionHandler.class);
      if (handler != null) {
        http2 = handler.connection();
        http2.addListener(
            new Http2ConnectionAdapter() {
              @Override
              public void onStreamClosed(Http2Stream stream) {
                close(byKey.remove(stream.id()));
              }
            });
      }
    }
    return http2;
  }

  private void closeAll() {
    List<RouteExchange> all = new ArrayList<>(byKey.values());
    byKey.clear();
    all.forEach(OpenExchanges::close);
  }

  private static void close(@Nullable RouteExchange exchange) {
    if (exchange != null) {
      exchange.closed();
    }
  }
}
