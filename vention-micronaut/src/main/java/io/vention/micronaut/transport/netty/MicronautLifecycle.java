package io.vention.micronaut.transport.netty;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.execution.ExecutionFlow;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.ByteBodyHttpResponse;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.MessageBodyHandlerRegistry;
import io.micronaut.http.context.ServerHttpRequestContext;
import io.micronaut.http.context.event.HttpRequestReceivedEvent;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import io.micronaut.http.netty.body.NettyByteBodyFactory;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.RequestLifecycle;
import io.micronaut.http.server.ResponseLifecycle;
import io.micronaut.http.server.RouteExecutor;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.netty.channel.Channel;
import io.vention.micronaut.protocol.ResponseHead;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Micronaut does around a route: filters before and after the match, the match, the error
 * handlers, and the encoding of whatever came of it. The one class that uses Micronaut's internal
 * lifecycle.
 */
@Singleton
@Requires(property = "vention.enabled", notEquals = "false")
final class MicronautLifecycle {

  @FunctionalInterface
  private interface Flow {
    ExecutionFlow<HttpResponse<?>> of(NettyHttpRequest<?> request);
  }

  @FunctionalInterface
  private interface Encoding {
    ExecutionFlow<? extends ByteBodyHttpResponse<?>> of(
        NettyHttpRequest<?> request, HttpResponse<?> response);
  }

  private static final Logger LOG = LoggerFactory.getLogger(MicronautLifecycle.class);

  private final RouteExecutor routes;
  private final Flow flow;
  private final HttpServerConfiguration server;
  private final ConversionService conversions;
  private final MessageBodyHandlerRegistry bodyWriters;
  private final BeanProvider<ExecutorService> blocking;
  private final ApplicationEventPublisher<HttpRequestReceivedEvent> received;
  private final ApplicationEventPublisher<HttpRequestTerminatedEvent> terminated;

  MicronautLifecycle(
      RouteExecutor routes,
      HttpServerConfiguration server,
      ConversionService conversions,
      MessageBodyHandlerRegistry bodyWriters,
      @Named(TaskExecutors.BLOCKING) BeanProvider<ExecutorService> blocking,
      ApplicationEventPublisher<HttpRequestReceivedEvent> received,
      ApplicationEventPublisher<HttpRequestTerminatedEvent> terminated) {
    this.routes = routes;
    this.flow = flow(routes);
    this.server = server;
    this.conversions = conversions;
    this.bodyWriters = bodyWriters;
    this.blocking = blocking;
    this.received = received;
    this.terminated = terminated;
  }

  HttpServerConfiguration server() {
    return server;
  }

  NettyHttpRequest<Object> request(NettyRequestHead head, CloseableByteBody body) {
    return new NettyHttpRequest<>(head.nettyRequest(), body, head.ctx(), conversions, server);
  }

  /** Does all that Micronaut does for a request; tells the response, on any thread. */
  void run(
      NettyHttpRequest<?> request,
      BiConsumer<@Nullable HttpResponse<?>, @Nullable Throwable> told) {
    received.publishEvent(new HttpRequestReceivedEvent(request));
    PropagatedContext.getOrEmpty()
        .plus(new ServerHttpRequestContext(request))
        .propagate(() -> flow.of(request))
        .onComplete(told);
  }

  /** The response to a request for which there is none. */
  HttpResponse<?> failure(NettyHttpRequest<?> request, @Nullable Throwable failure) {
    return routes.createDefaultErrorResponse(
        request,
        failure == null ? new IllegalStateException("a filter gave no response") : failure);
  }

  /** Encodes a response that is not an RPC's, as Micronaut would; tells it on any thread. */
  void encode(
      NettyHttpRequest<?> request,
      HttpResponse<?> response,
      BiConsumer<ResponseHead, byte[]> told) {
    encoding(request.getChannelHandlerContext().channel())
        .of(request, response)
        .onComplete(
            (encoded, failure) -> {
              if (encoded == null) {
                LOG.error("The response {} cannot be encoded", response, failure);
                told.accept(new ResponseHead(500), new byte[0]);
              } else {
                buffer(encoded, told);
              }
            });
  }

  private static void buffer(
      ByteBodyHttpResponse<?> encoded, BiConsumer<ResponseHead, byte[]> told) {
    var unused =
        encoded
            .byteBody()
            .buffer()
            .whenComplete(
                (body, failure) -> {
                  try (encoded) {
                    told.accept(head(encoded), body == null ? new byte[0] : bytes(body));
                  }
                });
  }

  private static byte[] bytes(CloseableAvailableByteBody body) {
    try (body) {
      return body.toByteArray();
    }
  }

  /** A response's head as filters left it, but for what is the connection's. */
  static ResponseHead head(HttpResponse<?> response) {
    ResponseHead head = new ResponseHead(response.code());
    response
        .getHeaders()
        .forEach(
            (name, values) -> {
              String lower = name.toLowerCase(Locale.ROOT);
              if (!OfTheConnection.NAMES.contains(lower)) {
                values.forEach(value -> head.with(lower, value));
              }
            });
    return head;
  }

  /** The request is over, and with it what was made for it, such as beans of its scope. */
  void terminate(NettyHttpRequest<?> request) {
    try {
      request.release();
      terminated.publishEvent(new HttpRequestTerminatedEvent(request));
    } catch (RuntimeException e) {
      LOG.error("A listener to the end of {} failed", request, e);
    }
  }

  // Both are local classes, as Micronaut's processor warns of others that extend what is internal,
  // and warnings fail the build. That they are is the price told in docs/decisions/0003.

  private static Flow flow(RouteExecutor executor) {
    class Lifecycle extends RequestLifecycle implements Flow {

      Lifecycle() {
        super(executor);
      }

      @Override
      public ExecutionFlow<HttpResponse<?>> of(NettyHttpRequest<?> request) {
        return normalFlow(request);
      }
    }
    return new Lifecycle();
  }

  private Encoding encoding(Channel channel) {
    class Lifecycle extends ResponseLifecycle {

      Lifecycle() {
        super(routes, bodyWriters, conversions, new NettyByteBodyFactory(channel));
      }

      @Override
      protected Executor ioExecutor() {
        return blocking.get();
      }
    }
    return new Lifecycle()::encodeHttpResponseSafe;
  }
}
