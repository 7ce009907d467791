package io.vention.micronaut.transport.netty;

import io.micronaut.core.io.buffer.ReadBuffer;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.stream.BodySizeLimits;
import io.micronaut.http.netty.body.NettyByteBodyFactory;
import io.micronaut.http.server.HttpServerConfiguration;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.vention.micronaut.protocol.ReadFailure;
import io.vention.micronaut.protocol.RequestReader;
import java.io.EOFException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * A request's body as Micronaut's filters may read it, each part asked for before it is given. For
 * the event loop; Micronaut may ask from elsewhere.
 */
final class MicronautBody implements Publisher<ReadBuffer>, Subscription, RequestReader {

  private final NettyExchange exchange;
  private final NettyByteBodyFactory bodies;
  private final EventLoop loop;
  private @Nullable Subscriber<? super ReadBuffer> subscriber;
  private long demand;
  private boolean over;

  private MicronautBody(NettyExchange exchange, NettyByteBodyFactory bodies) {
    this.exchange = exchange;
    this.bodies = bodies;
    this.loop = exchange.ctx().channel().eventLoop();
  }

  static CloseableByteBody empty() {
    return NettyByteBodyFactory.empty();
  }

  /** The body of an exchange, which is read when somebody reads this. */
  static CloseableByteBody of(NettyExchange exchange, HttpServerConfiguration server) {
    ChannelHandlerContext ctx = exchange.ctx();
    NettyByteBodyFactory bodies = new NettyByteBodyFactory(ctx.channel());
    // the message limit is the protocol's; this is for filters that want all at once
    BodySizeLimits limits = new BodySizeLimits(Long.MAX_VALUE, server.getMaxRequestBufferSize());
    return bodies.adapt(new MicronautBody(exchange, bodies), limits, null, null);
  }

  @Override
  public void subscribe(Subscriber<? super ReadBuffer> downstream) {
    subscriber = downstream;
    downstream.onSubscribe(this);
    inLoop(
        () -> {
          exchange.holdBack(demand == 0);
          exchange.read(this);
        });
  }

  @Override
  public void request(long n) {
    inLoop(
        () -> {
          demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
          exchange.holdBack(false);
        });
  }

  @Override
  public void cancel() {
    inLoop(
        () -> {
          over = true;
          exchange.holdBack(false);
        });
  }

  @Override
  public boolean onBytes(byte[] bytes) {
    Subscriber<? super ReadBuffer> downstream = subscriber;
    if (over || downstream == null) {
      return false;
    }
    demand--;
    if (demand == 0) {
      exchange.holdBack(true);
    }
    downstream.onNext(bodies.readBufferFactory().adapt(bytes));
    return !over;
  }

  @Override
  public void onEnd() {
    if (!over && subscriber != null) {
      over = true;
      subscriber.onComplete();
    }
  }

  @Override
  public void onReadFailure(ReadFailure failure) {
    if (!over && subscriber != null) {
      over = true;
      // the text is one that Micronaut knows for what is not worth a log entry
      subscriber.onError(new EOFException("Connection closed before full body was received"));
    }
  }

  private void inLoop(Runnable task) {
    if (loop.inEventLoop()) {
      task.run();
    } else {
      loop.execute(task);
    }
  }
}
