package io.vention.testsuite.validated;

import io.micronaut.core.annotation.NonBlocking;
import io.vention.micronaut.Action;
import io.vention.micronaut.RpcContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Actions with each kind of request that has constraints. */
class Orders {

  final AtomicInteger calls = new AtomicInteger();

  // tag::place[]
  /** Takes an order. */
  @Action
  void place(Order order) {
    calls.incrementAndGet();
  }

  // end::place[]

  /** The same, by Micronaut's own way to ask for it. */
  @Action
  void placeValid(@Valid Order order, RpcContext context) {
    calls.incrementAndGet();
  }

  /** On the event loop. */
  @Action
  @NonBlocking
  void placeNow(Order order) {
    calls.incrementAndGet();
  }

  @Action
  Mono<String> placeLater(Order order) {
    calls.incrementAndGet();
    return Mono.just(order.customerName());
  }

  @Action
  Flux<String> follow(Order order) {
    calls.incrementAndGet();
    return Flux.just(order.customerName());
  }

  /** The parameter has the name of a field. */
  @Action
  void placeNamesake(@Valid Order mainPart) {
    calls.incrementAndGet();
  }

  // tag::parameters[]
  /** Takes an order of several. */
  @Action
  void placeMany(@Max(3) int howMany, Order order, RpcContext context) {
    calls.incrementAndGet();
  }

  // end::parameters[]

  @Action
  void placeAll(@NotEmpty List<Order> orders, @Size(max = 2) List<@NotBlank String> tags) {
    calls.incrementAndGet();
  }

  @Action
  void limitSpeed(@Max(5) int speedMmS) {
    calls.incrementAndGet();
  }

  @Action
  void stack(Pallet pallet) {
    calls.incrementAndGet();
  }

  /** Without saying of what. */
  @Action
  void refuse(String why) {
    throw new ConstraintViolationException(why, Set.of());
  }

  /** Without constraints. */
  @Action
  String echo(String text) {
    return text;
  }
}
