package io.vention.micronaut.transport.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.HttpConversionUtil;
import io.vention.micronaut.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request's head on HTTP/2. */
final class Http2RequestHead extends NettyRequestHead {

  /** What HTTP/2 has {@code :authority} for. RFC 9113, 8.3.1. */
  private static final String HOST = "host";

  private final int streamId;
  private final Http2Headers headers;

  Http2RequestHead(ChannelHandlerContext ctx, String path, int streamId, Http2Headers headers) {
    super(ctx, path, headers.path().toString());
    this.streamId = streamId;
    this.headers = headers;
  }

  @Override
  public String method() {
    return headers.method().toString();
  }

  @Override
  public @Nullable String header(String name) {
    CharSequence value = headers.get(name);
    if (value == null && name.equals(HOST)) {
      value = headers.authority();
    }
    return value == null ? null : value.toString();
  }

  @Override
  public Metadata headers() {
    List<Map.Entry<String, List<String>>> all = new ArrayList<>(headers.size());
    for (Map.Entry<CharSequence, CharSequence> header : headers) {
      String name = header.getKey().toString();
      if (!name.startsWith(":")) {
        all.add(Map.entry(name, List.of(header.getValue().toString())));
      }
    }
    CharSequence authority = headers.authority();
    if (authority != null && !headers.contains(HOST)) {
      all.add(Map.entry(HOST, List.of(authority.toString())));
    }
    return Metadata.readOnly(all);
  }

  @Override
  HttpRequest nettyRequest() {
    try {
      return HttpConversionUtil.toHttpRequest(streamId, headers, false);
    } catch (Http2Exception e) {
      throw new IllegalArgumentException("a request that HTTP/1.1 has no words for", e);
    }
  }
}
