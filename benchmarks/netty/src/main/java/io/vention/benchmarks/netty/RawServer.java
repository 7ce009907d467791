package io.vention.benchmarks.netty;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.handler.codec.http.HttpServerCodec;

/**
 * Raw Netty: HTTP/1.1 on one port, HTTP/2 by prior knowledge on the next. It looks at the path and,
 * of a subscription, at the content type; no body is decoded, and nothing can be configured.
 */
public final class RawServer {

  private RawServer() {}

  /**
   * Serves until the process ends.
   *
   * @param args the port of HTTP/1.1; that of HTTP/2 is the next
   * @throws InterruptedException if the thread was interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    int port = Integer.parseInt(args[0]);
    EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, EpollIoHandler.newFactory());
    Broadcast broadcast = new Broadcast(loops.next());
    serve(
        loops,
        port,
        new ChannelInitializer<>() {
          @Override
          protected void initChannel(Channel channel) {
            channel.pipeline().addLast(new HttpServerCodec(), new Http1Handler(broadcast));
          }
        });
    Channel http2 =
        serve(
            loops,
            port + 1,
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel channel) {
                channel.pipeline().addLast(Http2Builder.handler(broadcast));
              }
            });
    http2.closeFuture().sync();
  }

  private static Channel serve(
      EventLoopGroup loops, int port, ChannelInitializer<Channel> initializer)
      throws InterruptedException {
    return new ServerBootstrap()
        .group(loops)
        .channel(EpollServerSocketChannel.class)
        .childHandler(initializer)
        .bind(port)
        .sync()
        .channel();
  }
}
