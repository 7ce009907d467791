package io.vention.micronaut.transport.netty;

import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration.AccessLogger;
import io.micronaut.http.server.netty.handler.accesslog.Http2AccessLogConnectionEncoder;
import io.micronaut.http.server.netty.handler.accesslog.Http2AccessLogManager;
import io.micronaut.http.server.netty.handler.accesslog.HttpAccessLogHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2ConnectionEncoder;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes RPCs on an HTTP/2 connection into Micronaut's access log. Micronaut's own writer stands
 * behind this transport, and so sees none of them; on HTTP/1.1 it stands in front.
 */
final class Http2AccessLog {

  private final Http2AccessLogManager manager;

  Http2AccessLog(AccessLogger configuration, Http2Connection connection) {
    this.manager =
        new Http2AccessLogManager(
            new Http2AccessLogManager.Factory(
                logger(configuration.getLoggerName()),
                configuration.getLogFormat(),
                included(configuration.getExclusions())),
            connection);
  }

  private static Logger logger(@Nullable String name) {
    return LoggerFactory.getLogger(
        name == null || name.isEmpty() ? HttpAccessLogHandler.HTTP_ACCESS_LOGGER : name);
  }

  private static Predicate<String> included(@Nullable List<String> exclusions) {
    List<Pattern> excluded =
        exclusions == null ? List.of() : exclusions.stream().map(Pattern::compile).toList();
    return uri -> excluded.stream().noneMatch(pattern -> pattern.matcher(uri).matches());
  }

  /** An encoder that logs the responses which it writes. */
  Http2ConnectionEncoder logging(Http2ConnectionEncoder encoder) {
    return new Http2AccessLogConnectionEncoder(encoder, manager);
  }

  void request(ChannelHandlerContext ctx, int streamId, HttpRequest request) {
    manager.logHeaders(ctx, streamId, request);
  }
}
