package io.vention.micronaut.transport.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.vention.micronaut.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request's head on HTTP/1.1. */
final class Http1RequestHead extends NettyRequestHead {

  private final HttpRequest request;

  Http1RequestHead(ChannelHandlerContext ctx, String path, HttpRequest request) {
    super(ctx, path, request.uri());
    this.request = request;
  }

  @Override
  public String method() {
    return request.method().name();
  }

  @Override
  public @Nullable String header(String name) {
    return request.headers().get(name);
  }

  @Override
  public Metadata headers() {
    HttpHeaders headers = request.headers();
    List<Map.Entry<String, List<String>>> all = new ArrayList<>(headers.size());
    headers.forEach(header -> all.add(Map.entry(header.getKey(), List.of(header.getValue()))));
    return Metadata.readOnly(all);
  }

  @Override
  HttpRequest nettyRequest() {
    return request;
  }
}
