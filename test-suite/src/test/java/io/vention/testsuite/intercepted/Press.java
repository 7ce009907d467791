package io.vention.testsuite.intercepted;

import io.micronaut.core.annotation.NonBlocking;
import io.vention.micronaut.Action;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Each kind of action, and each way to declare a stream. */
@Singleton
class Press {

  final AtomicInteger calls = new AtomicInteger();
  final StreamPublisher<Tick> parameter;

  Press(@Stream(name = "parameter") StreamPublisher<Tick> parameter) {
    this.parameter = parameter;
  }

  @Action
  String echo(String text) {
    calls.incrementAndGet();
    if (text.equals("fail")) {
      throw new IllegalStateException("secret");
    }
    return text;
  }

  @Action
  @NonBlocking
  String echoNow(String text) {
    return echo(text);
  }

  @Action
  Mono<String> echoMono(String text) {
    return Mono.fromCallable(() -> echo(text));
  }

  @Action
  CompletionStage<String> echoStage(String text) {
    return CompletableFuture.supplyAsync(() -> echo(text));
  }

  @Action
  void halt() {
    calls.incrementAndGet();
  }

  @Action
  double move(double x, double y) {
    return x + y;
  }

  @Action
  void work(Shift shift) {
    calls.incrementAndGet();
  }

  @Action
  void sleep() throws InterruptedException {
    calls.incrementAndGet();
    Thread.sleep(60_000);
  }

  @Action
  Flux<String> count(int to, RpcContext context) {
    calls.incrementAndGet();
    context.responseHeaders().set("x-counted", String.valueOf(to));
    return to < 0
        ? Flux.never()
        : Flux.range(1, to)
            .map(
                i -> {
                  if (i == 13) {
                    throw new IllegalStateException("secret");
                  }
                  return String.valueOf(i);
                });
  }

  @Stream
  Tick result(int count) {
    return new Tick(count);
  }

  @Stream
  Flux<Tick> source() {
    return Flux.just(new Tick(1), new Tick(2)).concatWith(Flux.never());
  }
}
