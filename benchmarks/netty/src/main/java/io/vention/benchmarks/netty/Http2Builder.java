package io.vention.benchmarks.netty;

import io.netty.handler.codec.http2.AbstractHttp2ConnectionHandlerBuilder;
import io.netty.handler.codec.http2.Http2ConnectionDecoder;
import io.netty.handler.codec.http2.Http2ConnectionEncoder;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2FrameAdapter;
import io.netty.handler.codec.http2.Http2Settings;

/** Makes the handler of an HTTP/2 connection: frames, without channels for streams. */
final class Http2Builder
    extends AbstractHttp2ConnectionHandlerBuilder<Http2ConnectionHandler, Http2Builder> {

  private Http2Builder() {
    server(true);
    initialSettings(Http2Settings.defaultSettings().maxConcurrentStreams(100));
    frameListener(new Http2FrameAdapter());
  }

  static Http2ConnectionHandler handler(Broadcast broadcast) {
    Http2ConnectionHandler handler = new Http2Builder().build();
    handler.decoder().frameListener(new Http2Listener(handler, broadcast));
    return handler;
  }

  @Override
  protected Http2ConnectionHandler build(
      Http2ConnectionDecoder decoder, Http2ConnectionEncoder encoder, Http2Settings settings) {
    return new Http2ConnectionHandler(decoder, encoder, settings) {};
  }
}
