package io.vention.micronaut.boot;

import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.vention.micronaut.stream.ApplicationStreams;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Where Micronaut stops gracefully, streams end at the start of that, as their connections would
 * not be over otherwise; calls that are not over yet may still publish.
 */
@Singleton
final class StreamShutdown implements GracefulShutdownCapable {

  private final ApplicationStreams streams;

  StreamShutdown(ApplicationStreams streams) {
    this.streams = streams;
  }

  @Override
  public CompletionStage<?> shutdownGracefully() {
    streams.endSubscribers();
    return CompletableFuture.completedStage(null);
  }
}
