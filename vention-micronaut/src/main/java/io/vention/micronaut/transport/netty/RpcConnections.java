package io.vention.micronaut.transport.netty;

import io.micronaut.core.util.SupplierUtil;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http2.CleartextHttp2ServerUpgradeHandler;
import java.util.function.Supplier;

/** Finds the connections of a server. */
final class RpcConnections implements NettyServerCustomizer {

  private static final String CLEARTEXT = "vention-cleartext-http2";

  private final Supplier<RpcTable> table;

  RpcConnections(Supplier<RpcTable> table) {
    this.table = SupplierUtil.memoizedNonEmpty(table);
  }

  @Override
  public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
    return switch (role) {
      // made now, so that what is wrong is told at the start and not by the first connection
      case LISTENER -> made(table.get());
      case CONNECTION ->
          table.get().isServedOn(channel.localAddress())
              ? new RpcConnection(channel, table.get())
              : new NettyServerCustomizer() {};
      // of what Micronaut has for each stream of HTTP/2, where so configured, and of HTTP/3
      case REQUEST_STREAM, PUSH_PROMISE_STREAM -> new NettyServerCustomizer() {};
    };
  }

  private NettyServerCustomizer made(RpcTable now) {
    return new RpcConnections(() -> now);
  }

  /** One connection. */
  private record RpcConnection(Channel channel, RpcTable table) implements NettyServerCustomizer {

    @Override
    public NettyServerCustomizer specializeForChannel(Channel stream, ChannelRole role) {
      return new NettyServerCustomizer() {};
    }

    /** With ALPN it is known by now which version it is; in cleartext it is not. */
    @Override
    public void onInitialPipelineBuilt() {
      ChannelPipeline pipeline = channel.pipeline();
      ChannelHandlerContext cleartext = pipeline.context(CleartextHttp2ServerUpgradeHandler.class);
      if (!Http2Guard.install(pipeline, table) && cleartext != null) {
        pipeline.addBefore(cleartext.name(), CLEARTEXT, new CleartextHttp2(table));
      }
    }

    @Override
    public void onStreamPipelineBuilt() {
      ChannelPipeline pipeline = channel.pipeline();
      if (pipeline.get(CLEARTEXT) != null) {
        pipeline.remove(CLEARTEXT);
      }
      // Micronaut's own limit of a body's size is in its aggregator, where that is configured
      String next =
          pipeline.get(ChannelPipelineCustomizer.HANDLER_HTTP_AGGREGATOR) == null
              ? ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND
              : ChannelPipelineCustomizer.HANDLER_HTTP_AGGREGATOR;
      if (pipeline.get(next) != null) {
        pipeline.addBefore(next, "vention-rpc", new Http1Handler(table));
      }
    }
  }
}
