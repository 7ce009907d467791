package io.vention.micronaut.transport.netty;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.nio.NioChannelOption;
import java.util.List;
import jdk.net.ExtendedSocketOptions;

/**
 * Has the kernel find out that a client has vanished without a word, within 30 s of silence. On
 * HTTP/1.1 nothing could be sent that no client takes for a part of the stream.
 */
final class TcpKeepAlive {

  private static final int IDLE_S = 15;
  private static final int INTERVAL_S = 5;
  private static final int PROBES = 3;

  /**
   * The options of Netty's native transports, which need not be there, are known by these names.
   */
  private static final List<String> NATIVE =
      List.of(
          "io.netty.channel.epoll.EpollChannelOption",
          "io.netty.channel.uring.IoUringChannelOption");

  private TcpKeepAlive() {}

  /** Switches it on; a connection that is not TCP, or a system that cannot, is left as it is. */
  static void enable(Channel channel) {
    if (channel.config().setOption(ChannelOption.SO_KEEPALIVE, true)) {
      set(channel, NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE), IDLE_S);
      set(channel, NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPINTERVAL), INTERVAL_S);
      set(channel, NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPCOUNT), PROBES);
      for (String options : NATIVE) {
        set(channel, ChannelOption.valueOf(options + "#TCP_KEEPIDLE"), IDLE_S);
        set(channel, ChannelOption.valueOf(options + "#TCP_KEEPINTVL"), INTERVAL_S);
        set(channel, ChannelOption.valueOf(options + "#TCP_KEEPCNT"), PROBES);
      }
    }
  }

  private static void set(Channel channel, ChannelOption<Integer> option, int value) {
    channel.config().setOption(option, value);
  }
}
