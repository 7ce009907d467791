package io.vention.micronaut.transport.route;

import com.google.protobuf.Duration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.core.async.annotation.SingleResult;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vention.micronaut.Action;
import io.vention.micronaut.Code;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.RpcException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A bean with an action for each thing that can happen to a call. Its part is written by hand. */
@Singleton
@Requires(property = "test.machine")
class Machine {

  final AtomicInteger calls = new AtomicInteger();
  final AtomicLong asked = new AtomicLong();

  /** What happened to calls that do not answer: started, interrupted, cancelled, ... */
  final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  @Action
  String echo(String text) {
    calls.incrementAndGet();
    return text;
  }

  @Action(idempotency = Idempotency.NO_SIDE_EFFECTS)
  String read(String text, RpcContext context) {
    calls.incrementAndGet();
    context.responseHeaders().set("cache-control", "max-age=60").set("etag", "\"1\"");
    return text;
  }

  @Action
  void stop() {
    calls.incrementAndGet();
  }

  @Action
  String fail(String how, RpcContext context) throws Exception {
    context.responseHeaders().add("x-found", "1").add("x-found", "2").add("content-type", "a/b");
    context.responseTrailers().add("x-cost", "3");
    switch (how) {
      case "details" ->
          throw new RpcException(Code.FAILED_PRECONDITION, "door \"open\"\r\n\u263a \ud83d\ude08")
              .withDetail(Duration.newBuilder().setSeconds(5).build());
      case "argument" -> throw new IllegalArgumentException("secret");
      case "timeout" -> throw new TimeoutException("secret");
      case "state" -> throw new IllegalStateException("secret");
      case "wrapped" ->
          throw new ExecutionException(
              new CompletionException(new RpcException(Code.ABORTED, "inner")));
      case "stack" -> throw new StackOverflowError("secret");
      case "unencodable" -> {
        return TextCodec.UNENCODABLE;
      }
      case "half" -> throw new RpcException(Code.UNKNOWN, "half \ud83d.");
      default -> throw Thrown.named(how);
    }
  }

  @Action
  @SuppressWarnings("NullAway") // what happens then is what is tested
  String nothing() {
    return null;
  }

  @Action
  Mono<String> emptyMono() {
    return Mono.empty();
  }

  @Action
  Mono<Void> voidMono() {
    return Mono.empty();
  }

  @Action
  Mono<String> mono(String text) {
    return Mono.just(text).map(value -> value + " on " + where());
  }

  @Action
  Mono<String> failingMono(String text) {
    return Mono.error(new RpcException(Code.NOT_FOUND, text));
  }

  @Action
  CompletionStage<String> stage(String text) {
    String called = where();
    return CompletableFuture.supplyAsync(() -> text + " on " + called);
  }

  @Action
  @SingleResult
  Publisher<String> single(String text) {
    return Flux.just(text, "and more");
  }

  @Action
  String plain() {
    return where();
  }

  @Action
  @NonBlocking
  String nonBlocking() {
    return where();
  }

  @Action
  @ExecuteOn("io")
  String executeOn() {
    return where();
  }

  @Action
  @ExecuteOn("io")
  Flux<String> executeOnMany() {
    return Flux.defer(() -> Flux.just(where()));
  }

  @Action
  String context(RpcContext context) {
    return context.rpc().fullName()
        + " "
        + context.requestHeaders().getAll("x-many")
        + " "
        + context.timeRemaining().isPresent()
        + " "
        + context.isCancelled()
        + " "
        + context.peer().isPresent()
        + " "
        + context.requestHeaders().names().stream().anyMatch(name -> name.startsWith("x-http2"));
  }

  @Action
  void hang(RpcContext context) {
    context.onCancel(() -> events.add("cancelled"));
    events.add("started");
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      events.add("interrupted " + context.isCancelled());
    }
  }

  @Action
  @NonBlocking
  CompletionStage<String> neverNow(RpcContext context) {
    context.onCancel(() -> events.add("cancelled"));
    events.add("started");
    return new CompletableFuture<>();
  }

  @Action
  Mono<String> never() {
    return Mono.<String>never()
        .doOnSubscribe(s -> events.add("started"))
        .doOnCancel(() -> events.add("cancelled"));
  }

  @Action
  CompletionStage<String> neverStage() {
    events.add("started");
    return new CompletableFuture<>() {
      @Override
      public boolean cancel(boolean mayInterrupt) {
        events.add("cancelled");
        return super.cancel(mayInterrupt);
      }
    };
  }

  @Action
  Flux<String> count(String to, RpcContext context) {
    context.responseHeaders().add("x-found", "1");
    context.responseTrailers().add("x-cost", "3");
    return Flux.range(1, Integer.parseInt(to))
        .map(String::valueOf)
        .doOnRequest(asked::addAndGet)
        .doOnCancel(() -> events.add("cancelled"));
  }

  @Action
  Flux<String> countAndFail(String to) {
    return Flux.range(1, Integer.parseInt(to))
        .map(String::valueOf)
        .concatWith(Flux.error(new IllegalStateException("secret")));
  }

  /** Fails as it is told to: "call: ..." itself, "first: ..." its publisher, else after an item. */
  @Action
  Flux<String> failMany(String how) {
    if (how.startsWith("call: ")) {
      throw Thrown.named(how.substring(6));
    }
    return how.startsWith("first: ")
        ? Flux.error(Thrown.named(how.substring(7)))
        : Flux.just("one").concatWith(Flux.error(Thrown.named(how)));
  }

  @Action
  Flux<String> silent() {
    return Flux.<String>never()
        .doOnSubscribe(s -> events.add("started"))
        .doOnCancel(() -> events.add("cancelled"));
  }

  @Action
  Flux<String> large(String bytes) {
    String item = "x".repeat(Integer.parseInt(bytes));
    return Flux.<String>generate(sink -> sink.next(item))
        .doOnRequest(asked::addAndGet)
        .doOnCancel(() -> events.add("cancelled"));
  }

  @Action
  Flux<String> unencodableItem() {
    return Flux.just("fine", TextCodec.UNENCODABLE, "never")
        .doOnCancel(() -> events.add("cancelled"));
  }

  @Action
  Flux<String> whereMany() {
    return Flux.range(0, 2).map(i -> where());
  }

  /** What happened, up to an event; waits for that. */
  List<String> eventsUntil(String last) throws InterruptedException {
    List<String> seen = new ArrayList<>();
    while (!seen.contains(last)) {
      String event = events.poll(10, TimeUnit.SECONDS);
      if (event == null) {
        throw new IllegalStateException(seen + " (expected: " + last + " as well)");
      }
      seen.add(event);
    }
    return seen;
  }

  /** The thread's kind, and whether Micronaut's context of the request is there. */
  private static String where() {
    Thread thread = Thread.currentThread();
    String kind =
        thread.toString().startsWith("VirtualThread") ? "virtual" : kind(thread.getName());
    return kind
        + (ServerRequestContext.currentRequest().isPresent() ? "" : " without request")
        + PropagatedContext.getOrEmpty()
            .find(Seen.class)
            .map(seen -> " seen " + seen.value())
            .orElse("");
  }

  private static String kind(String name) {
    return List.of("eventLoop", "io-", "virtual").stream()
        .filter(name::contains)
        .findFirst()
        .orElse(name);
  }
}
