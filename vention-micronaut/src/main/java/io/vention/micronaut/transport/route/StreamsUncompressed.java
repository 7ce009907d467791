package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import jakarta.inject.Singleton;

/**
 * Keeps Micronaut's server from compressing streams, which it takes for text: browsers accept gzip
 * always, and its compressor holds items back until it has enough of them. Everything else is
 * compressed as before.
 */
@Singleton
@Requires(property = "vention.enabled", notEquals = "false")
final class StreamsUncompressed implements BeanCreatedEventListener<HttpCompressionStrategy> {

  private static final String STREAMS = "application/connect+";

  @Override
  public HttpCompressionStrategy onCreated(BeanCreatedEvent<HttpCompressionStrategy> event) {
    return new ButStreams(event.getBean());
  }

  private record ButStreams(HttpCompressionStrategy all) implements HttpCompressionStrategy {

    @Override
    public boolean isEnabled() {
      return all.isEnabled();
    }

    @Override
    public boolean shouldCompress(HttpResponse response) {
      String contentType = response.headers().get(HttpHeaderNames.CONTENT_TYPE);
      boolean stream = contentType != null && contentType.startsWith(STREAMS);
      return !stream && all.shouldCompress(response);
    }

    @Override
    public int getCompressionLevel() {
      return all.getCompressionLevel();
    }

    @Override
    public int getMaxZstdEncodeSize() {
      return all.getMaxZstdEncodeSize();
    }
  }
}
