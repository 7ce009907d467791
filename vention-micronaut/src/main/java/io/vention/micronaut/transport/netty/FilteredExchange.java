package io.vention.micronaut.transport.netty;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.protocol.Exchange;
import io.vention.micronaut.protocol.ExchangeListener;
import io.vention.micronaut.protocol.RequestHead;
import io.vention.micronaut.protocol.RequestReader;
import io.vention.micronaut.protocol.ResponseHead;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.SubscriberLoop;
import io.vention.micronaut.transport.route.RequestBody;
import io.vention.micronaut.transport.route.RouteReply;
import io.vention.micronaut.transport.route.RouteRequestHead;
import io.vention.micronaut.transport.route.TakenRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An exchange with Micronaut's filters around it. The request goes through them to the RPC's route,
 * which gives it back to {@link #serve}; the head of the protocol's response goes through them on
 * its way out, and what belongs to the head waits meanwhile. What filters answer themselves is
 * encoded as Micronaut would.
 */
final class FilteredExchange implements Exchange, ExchangeListener, TakenRequest {

  private static final int CLIENT_CLOSED_REQUEST = 499;

  private final NettyExchange wire;
  private final MicronautLifecycle micronaut;
  private final NettyHttpRequest<?> request;
  private final CompletableFuture<HttpResponse<?>> reply = new CompletableFuture<>();

  private @Nullable RequestHead head;
  private @Nullable ExchangeListener listener;
  private @Nullable RequestBody reading;
  private @Nullable RouteReply filtering;
  private @Nullable PendingParts pending;
  private byte @Nullable [] whole;
  private boolean held;
  private boolean over;

  private FilteredExchange(NettyExchange wire, MicronautLifecycle micronaut) {
    this.wire = wire;
    this.micronaut = micronaut;
    this.request = micronaut.request(wire.request(), MicronautBody.of(wire, micronaut.server()));
  }

  /** Sends a request through the filters. */
  static void run(NettyExchange wire, MicronautLifecycle micronaut) {
    FilteredExchange exchange = new FilteredExchange(wire, micronaut);
    exchange.mark(exchange.request);
    wire.listen(exchange);
    wire.whenOver(() -> micronaut.terminate(exchange.request));
    micronaut.run(exchange.request, exchange::filtered);
  }

  @Override
  public CompletionStage<HttpResponse<?>> serve(
      HttpRequest<?> filtered, Consumer<Exchange> protocol) {
    if (wire.inThread()) {
      begin(filtered, protocol);
    } else {
      wire.execute(PropagatedContext.wrapCurrent(() -> begin(filtered, protocol)));
    }
    return reply;
  }

  private void begin(HttpRequest<?> filtered, Consumer<Exchange> protocol) {
    if (over) {
      giveUp();
      return;
    }
    head = new RouteRequestHead(filtered);
    try {
      protocol.accept(this);
    } catch (RuntimeException | Error e) {
      over = true;
      reply.completeExceptionally(e);
    }
  }

  /** The filters are through with the response, on any thread. */
  private void filtered(@Nullable HttpResponse<?> response, @Nullable Throwable failure) {
    HttpResponse<?> answer = response == null ? micronaut.failure(request, failure) : response;
    if (wire.inThread()) {
      answer(answer);
    } else {
      wire.execute(() -> answer(answer));
    }
  }

  private void answer(HttpResponse<?> response) {
    if (wire.isOver()) {
      return;
    }
    if (filtering == null || response.body() != filtering) {
      answerForFilters(response);
    } else if (whole != null) {
      wire.respond(MicronautLifecycle.head(response), whole);
    } else if (pending != null) {
      wire.start(MicronautLifecycle.head(response));
      PendingParts parts = pending;
      pending = null;
      parts.writeTo(wire);
      onWritable();
    }
  }

  /** A filter or an error handler answers in place of the protocol. */
  private void answerForFilters(HttpResponse<?> response) {
    if (!over) {
      over = true;
      if (listener != null) {
        listener.onClosed();
      }
    }
    micronaut.encode(
        request,
        response,
        (encodedHead, bytes) -> {
          if (wire.inThread()) {
            wire.respond(encodedHead, bytes);
          } else {
            wire.execute(() -> wire.respond(encodedHead, bytes));
          }
        });
  }

  @Override
  public RequestHead request() {
    RequestHead filtered = head;
    return filtered == null ? wire.request() : filtered;
  }

  @Override
  public boolean inThread() {
    return wire.inThread();
  }

  @Override
  public void execute(Runnable task) {
    wire.execute(task);
  }

  @Override
  public SubscriberLoop loop() {
    return wire.loop();
  }

  @Override
  public Runnable schedule(Runnable task, Duration delay) {
    return wire.schedule(task, delay);
  }

  @Override
  public void listen(ExchangeListener told) {
    listener = told;
  }

  @Override
  public boolean hasTrailers() {
    return wire.hasTrailers();
  }

  @Override
  public boolean isFullDuplex() {
    return wire.isFullDuplex();
  }

  @Override
  public void read(RequestReader reader) {
    reading = RequestBody.read(request.byteBody(), Long.MAX_VALUE, reader);
    reading.hold(held);
  }

  @Override
  public void holdBack(boolean hold) {
    held = hold;
    if (reading != null) {
      reading.hold(hold);
    }
  }

  @Override
  public void respond(ResponseHead responseHead, byte[] body) {
    if (!over) {
      over = true;
      whole = body;
      filter(responseHead, RouteReply.whole(responseHead.status(), body));
    }
  }

  @Override
  public void start(ResponseHead responseHead) {
    if (!over) {
      pending = new PendingParts();
      filter(responseHead, new RouteReply(responseHead.status(), ByteBodyFactory::createEmpty));
    }
  }

  private void filter(ResponseHead responseHead, RouteReply filtered) {
    filtering = filtered;
    MutableHttpResponse<RouteReply> response = HttpResponse.ok(filtered);
    responseHead.forEach(response.getHeaders()::add);
    reply.complete(response);
  }

  @Override
  public boolean isWritable() {
    return !over && pending == null && wire.isWritable();
  }

  @Override
  public void write(byte[] bytes) {
    if (pending != null) {
      pending.add(bytes);
    } else {
      wire.write(bytes);
    }
  }

  @Override
  public void write(FrameBatch batch) {
    if (pending != null) {
      batch.frames().forEach(pending::add);
    } else {
      wire.write(batch);
    }
  }

  @Override
  public void flush() {
    if (pending == null) {
      wire.flush();
    }
  }

  @Override
  public void end() {
    over = true;
    if (pending != null) {
      pending.end(null);
    } else {
      wire.end();
    }
  }

  @Override
  public void end(Metadata trailers) {
    over = true;
    if (pending != null) {
      pending.end(trailers);
    } else {
      wire.end(trailers);
    }
  }

  @Override
  public void onWritable() {
    if (listener != null && isWritable()) {
      listener.onWritable();
    }
  }

  @Override
  public void onClosed() {
    if (!over) {
      over = true;
      if (listener != null) {
        listener.onClosed();
      }
    }
    giveUp();
  }

  /** Nobody reads the response, but the filters end. */
  private void giveUp() {
    RouteReply none = RouteReply.whole(CLIENT_CLOSED_REQUEST, new byte[0]);
    reply.complete(HttpResponse.ok(none));
  }
}
