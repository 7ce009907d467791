package io.vention.testsuite.kitchen;

import com.google.protobuf.StringValue;
import io.vention.micronaut.Action;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;

/** Actions with a stream for each call. */
class Counting {

  private final AtomicInteger open = new AtomicInteger();

  // tag::count[]
  /** Counts from 1. */
  @Action
  Flux<Tick> count(int upTo) {
    return Flux.range(1, upTo).map(Tick::of);
  }

  // end::count[]

  /** Counts from 1, then fails. */
  @Action
  Flux<Tick> countThenFail(int upTo) {
    return count(upTo)
        .concatWith(
            Flux.error(
                new RpcException(Code.DATA_LOSS, "no more numbers")
                    .withDetail(StringValue.of("after " + upTo))));
  }

  /** Counts until nobody listens. */
  @Action
  Flux<Tick> countOn() {
    return Flux.interval(Duration.ofMillis(10))
        .onBackpressureDrop()
        .map(number -> Tick.of(number.intValue()))
        .doOnSubscribe(subscription -> open.incrementAndGet())
        .doFinally(signal -> open.decrementAndGet());
  }

  /** How many calls of CountOn there are. */
  @Action
  int openCounts() {
    return open.get();
  }
}
