package io.vention.micronaut.transport.route;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.vention.micronaut.protocol.Exchange;
import io.vention.micronaut.protocol.ExchangeListener;
import io.vention.micronaut.protocol.RequestHead;
import io.vention.micronaut.protocol.RequestReader;
import io.vention.micronaut.protocol.ResponseHead;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.SubscriberLoop;
import io.vention.micronaut.transport.NettyLoop;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request to a route, and the response that the route returns. Its thread is its connection's
 * event loop.
 */
final class RouteExchange implements Exchange {

  private static final int CLIENT_CLOSED_REQUEST = 499;

  private final RequestHead head;
  private final NettyHttpRequest<?> request;
  private final Channel channel;
  private final EventLoop loop;
  private final NettyLoop subscriberLoop;
  private final long mostBytes;
  private final CompletableFuture<HttpResponse<?>> reply = new CompletableFuture<>();

  private @Nullable OpenExchanges open;
  private @Nullable Object key;
  private @Nullable ExchangeListener listener;
  private @Nullable StreamedBody streamed;
  private boolean read;
  private boolean done;

  /**
   * An exchange that is not served yet.
   *
   * @param filtered the request, as Micronaut's filters left it
   * @param mostBytes how many bytes Micronaut lets a request's body have
   */
  RouteExchange(HttpRequest<?> filtered, long mostBytes) {
    this.mostBytes = mostBytes;
    this.head = new RouteRequestHead(filtered);
    this.request = NettyRequests.of(filtered);
    this.channel = request.getChannelHandlerContext().channel();
    this.loop = channel.eventLoop();
    this.subscriberLoop = new NettyLoop(loop);
  }

  /**
   * Has a protocol serve the exchange, on its thread and in the caller's context; a filter may have
   * brought the request to another thread.
   *
   * @return the response, later
   */
  CompletionStage<HttpResponse<?>> serve(Consumer<Exchange> protocol) {
    if (loop.inEventLoop()) {
      begin(protocol);
    } else {
      loop.execute(PropagatedContext.wrapCurrent(() -> begin(protocol)));
    }
    return reply;
  }

  private void begin(Consumer<Exchange> protocol) {
    open = OpenExchanges.of(channel);
    key = open.add(this, request);
    if (key == null) {
      closed();
      return;
    }
    try {
      protocol.accept(this);
    } catch (RuntimeException | Error e) {
      finish();
      reply.completeExceptionally(e);
    }
  }

  @Override
  public RequestHead request() {
    return head;
  }

  @Override
  public boolean inThread() {
    return loop.inEventLoop();
  }

  @Override
  public void execute(Runnable task) {
    subscriberLoop.execute(task);
  }

  @Override
  public SubscriberLoop loop() {
    return subscriberLoop;
  }

  @Override
  public Runnable schedule(Runnable task, Duration delay) {
    Future<?> scheduled = loop.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    return () -> scheduled.cancel(false);
  }

  @Override
  public void listen(ExchangeListener told) {
    listener = told;
  }

  @Override
  public void read(RequestReader reader) {
    read = true;
    RequestBody.read(request.byteBody(), mostBytes, reader);
  }

  @Override
  public void respond(ResponseHead responseHead, byte[] body) {
    if (!done) {
      finish();
      dropUnread();
      reply.complete(response(responseHead, RouteReply.whole(responseHead.status(), body)));
    }
  }

  @Override
  public void start(ResponseHead responseHead) {
    if (!done) {
      dropUnread();
      StreamedBody body = new StreamedBody(loop, this::writable, this::closed);
      streamed = body;
      reply.complete(response(responseHead, new RouteReply(responseHead.status(), body::attach)));
    }
  }

  @Override
  public boolean isWritable() {
    return !done && streamed != null && streamed.isWritable();
  }

  @Override
  public void write(byte[] bytes) {
    if (!done && streamed != null) {
      streamed.write(bytes);
    }
  }

  @Override
  public void write(FrameBatch batch) {
    if (!done && streamed != null) {
      batch.frames().forEach(streamed::write);
    }
  }

  @Override
  public void flush() {
    if (!done && streamed != null) {
      streamed.flush();
    }
  }

  @Override
  public void end() {
    if (!done && streamed != null) {
      finish();
      streamed.end();
    }
  }

  /** The client has gone. */
  void closed() {
    if (!done) {
      finish();
      if (listener != null) {
        listener.onClosed();
      }
      // nobody reads it, but Micronaut frees the request when it has been answered
      reply.complete(
          response(
              new ResponseHead(CLIENT_CLOSED_REQUEST),
              RouteReply.whole(CLIENT_CLOSED_REQUEST, new byte[0])));
    }
  }

  private void writable() {
    if (!done && listener != null) {
      listener.onWritable();
    }
  }

  private void finish() {
    done = true;
    if (open != null && key != null) {
      open.remove(key);
    }
  }

  /**
   * Reads and drops what is left of the request. Otherwise Micronaut would, on HTTP/2, reset the
   * stream behind the response, which some clients take for a failure.
   */
  private void dropUnread() {
    if (!read) {
      read(RequestBody.DROP);
    }
  }

  private static HttpResponse<?> response(ResponseHead head, RouteReply reply) {
    MutableHttpResponse<RouteReply> response = HttpResponse.ok(reply);
    head.forEach(response.getHeaders()::add);
    return response;
  }
}
