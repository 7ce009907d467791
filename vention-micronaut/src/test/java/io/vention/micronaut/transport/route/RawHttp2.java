package io.vention.micronaut.transport.route;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2GoAwayFrame;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.handler.codec.http2.Http2StreamChannel;
import io.netty.handler.codec.http2.Http2StreamChannelBootstrap;
import io.netty.handler.codec.http2.Http2StreamFrame;
import java.io.ByteArrayOutputStream;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of cleartext HTTP/2 with prior knowledge that reads frame by frame, when told to. */
final class RawHttp2 implements AutoCloseable {

  private final EventLoopGroup group =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final Channel connection;

  /** What came beside the streams. */
  final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  private final Queue<Http2StreamChannel> streams = new ConcurrentLinkedQueue<>();

  RawHttp2(TestServer server) throws InterruptedException {
    connection =
        new Bootstrap()
            .group(group)
            .channel(NioSocketChannel.class)
            .handler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    channel
                        .pipeline()
                        .addLast(
                            Http2FrameCodecBuilder.forClient().build(),
                            new Http2MultiplexHandler(new Ignore()),
                            new GoAways());
                  }
                })
            .connect("localhost", server.server.getPort())
            .sync()
            .channel();
  }

  /** Sends a request; its response is read frame by frame. */
  Call post(String rpc, String contentType, byte[] body) throws Exception {
    Call call = new Call();
    Http2StreamChannel stream =
        new Http2StreamChannelBootstrap(connection).handler(call).open().sync().get();
    call.stream = stream;
    streams.add(stream);
    stream.config().setAutoRead(false);
    DefaultHttp2Headers headers = new DefaultHttp2Headers();
    headers
        .method("POST")
        .path(TestServer.SERVICE + rpc)
        .scheme("http")
        .authority("localhost")
        .set("content-type", contentType);
    stream.write(new DefaultHttp2HeadersFrame(headers)).addListener(done -> {});
    stream.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(body), true)).sync();
    return call;
  }

  /** One request and its response. */
  static final class Call extends SimpleChannelInboundHandler<Http2StreamFrame> {

    private final BlockingQueue<Integer> frames = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable Http2StreamChannel stream;

    volatile String status = "";
    volatile boolean ended;
    volatile boolean reset;

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, Http2StreamFrame frame) {
      if (frame instanceof Http2HeadersFrame headers) {
        status = String.valueOf(headers.headers().status());
        ended = headers.isEndStream();
      } else if (frame instanceof Http2DataFrame data) {
        synchronized (bytes) {
          bytes.writeBytes(ByteBufUtil.getBytes(data.content()));
        }
        ended = data.isEndStream();
      } else if (frame instanceof Http2ResetFrame) {
        reset = true;
      }
      frames.add(1);
    }

    /** Reads the next frame. */
    void next() throws InterruptedException {
      if (stream != null) {
        stream.read();
      }
      if (frames.poll(20, TimeUnit.SECONDS) == null) {
        throw new IllegalStateException("no frame came");
      }
    }

    byte[] bytes() {
      synchronized (bytes) {
        return bytes.toByteArray();
      }
    }
  }

  private final class GoAways extends SimpleChannelInboundHandler<Http2GoAwayFrame> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, Http2GoAwayFrame frame) {
      events.add("goaway " + frame.errorCode());
    }
  }

  private static final class Ignore extends SimpleChannelInboundHandler<Object> {
    @Override
    protected void channelRead0(ChannelHandlerContext ctx, Object frame) {}
  }

  void disconnect() {
    connection.close().addListener(closed -> {});
  }

  @Override
  public void close() {
    // frees what was not read of them, which the end of their connection does not
    streams.forEach(stream -> stream.close().awaitUninterruptibly(10, TimeUnit.SECONDS));
    disconnect();
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).addListener(done -> {});
  }
}
