package io.vention.testsuite.named;

import io.vention.micronaut.Action;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;
import jakarta.inject.Singleton;
import reactor.core.publisher.Flux;

@Singleton
class Axes {

  private final StreamPublisher<Axis> moved;

  Axes(@Stream(name = "moved") StreamPublisher<Axis> moved) {
    this.moved = moved;
  }

  @Action
  Axis move(Axis axis) {
    moved.publish(axis);
    return axis;
  }

  @Action
  Flux<Axis> moveTwice(Axis axis) {
    return Flux.just(axis, axis);
  }
}
