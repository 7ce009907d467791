package io.vention.benchmarks.controller;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.sse.Event;
import io.vention.benchmarks.common.Pacer;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Sinks;

/** A controller as one writes it, at the paths of the RPCs. */
@Controller("/rpc/bench.v1.BenchService")
class BenchController {

  private static final int QUEUE_SIZE = 1_024;

  private final Sinks.Many<Item> items = Sinks.many().multicast().directBestEffort();

  /** Answers what it is asked, on the event loop: where Micronaut calls controllers by default. */
  @Post("/Echo")
  Move echo(@Body Move move) {
    return move;
  }

  /** Server-sent events: Micronaut's broadcast to browsers. */
  @Get(value = "/Items", produces = MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<Item>> items() {
    return items.asFlux().onBackpressureBuffer(QUEUE_SIZE).map(Event::of);
  }

  /** Starts publishing, and answers at once. */
  @Post("/Publish")
  void publish(@Body Publishing publishing) {
    String note = "n".repeat(publishing.noteLength());
    Pacer.start(
        publishing.itemsPerSecond(),
        publishing.milliseconds(),
        index -> items.tryEmitNext(Item.of(index, note)));
  }
}
