package io.vention.micronaut.transport.netty;

import io.micronaut.http.HttpRequest;
import io.netty.channel.ChannelHandlerContext;
import io.vention.micronaut.protocol.RequestHead;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * A request's head on Netty's objects. Micronaut's request is made of it only when somebody asks
 * for that: an action's parameter, {@code ServerRequestContext}, an exception handler.
 */
abstract class NettyRequestHead implements RequestHead {

  private final ChannelHandlerContext ctx;
  private final String path;
  private final String uri;
  private @Nullable LazyRequest micronautRequest;

  /**
   * A head.
   *
   * @param ctx the connection
   * @param path the path, without query
   * @param uri what was asked for: the path, and what may follow it
   */
  NettyRequestHead(ChannelHandlerContext ctx, String path, String uri) {
    this.ctx = ctx;
    this.path = path;
    this.uri = uri;
  }

  /** The request as Netty's objects for HTTP/1.1, which is what Micronaut makes its own of. */
  abstract io.netty.handler.codec.http.HttpRequest nettyRequest();

  @Override
  public final String path() {
    return path;
  }

  @Override
  public final String query() {
    int mark = uri.indexOf('?');
    int fragment = uri.indexOf('#', Math.max(mark, 0));
    return mark < 0 ? "" : uri.substring(mark + 1, fragment < 0 ? uri.length() : fragment);
  }

  @Override
  public final SocketAddress peer() {
    return ctx.channel().remoteAddress();
  }

  /** The request, if it was made; filters alone find out who sent one, and none were run. */
  @Override
  public final @Nullable Object argument(Class<?> type) {
    LazyRequest made = micronautRequest;
    return type == HttpRequest.class && made != null ? made.getDelegate() : null;
  }

  final ChannelHandlerContext ctx() {
    return ctx;
  }

  final void micronautRequest(LazyRequest made) {
    micronautRequest = made;
  }

  /** The call is over. */
  final void release() {
    if (micronautRequest != null) {
      micronautRequest.release();
    }
  }
}
