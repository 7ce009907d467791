package io.vention.micronaut.boot;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.vention.micronaut.Stream;
import io.vention.micronaut.schema.PublishedResult;
import io.vention.micronaut.stream.Note;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A bean with streams of all kinds but those that are injected; its part is written by hand. */
@Singleton
@Requires(property = "test.gantry")
class Gantry {

  final Sinks.Many<Note> readings = Sinks.many().unicast().onBackpressureBuffer();
  final CompletableFuture<Note> result = new CompletableFuture<>();
  final AtomicInteger subscriptions = new AtomicInteger();
  private final AtomicInteger beats = new AtomicInteger();

  @Stream
  @PublishedResult("position")
  @Nullable Note position(String text) {
    if (text.equals("fail")) {
      throw new ArithmeticException("no position");
    }
    return text.equals("null") ? null : new Note(text);
  }

  /** Calls another method of its own. */
  void sweep() {
    position("left");
    position("right");
  }

  @Stream
  @PublishedResult("measured")
  Mono<Note> measured() {
    return Mono.fromFuture(() -> result);
  }

  @Stream
  @PublishedResult("moved")
  CompletionStage<Note> moved() {
    return result;
  }

  @Stream
  @PublishedResult("heartbeat")
  @Scheduled(fixedRate = "${test.rate:1h}")
  Note heartbeat() {
    return new Note("beat " + beats.incrementAndGet());
  }

  @Stream
  @PublishedResult("pulse")
  @Scheduled(fixedRate = "${test.rate:1h}")
  Mono<Note> pulse() {
    return Mono.fromSupplier(() -> new Note("pulse"));
  }

  @Stream
  Flux<Note> readings() {
    return readings.asFlux().doOnSubscribe(s -> subscriptions.incrementAndGet());
  }
}
