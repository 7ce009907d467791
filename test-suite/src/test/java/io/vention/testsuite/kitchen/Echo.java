package io.vention.testsuite.kitchen;

import io.vention.micronaut.Action;
import io.vention.micronaut.Idempotency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Mono;

/** Actions of every shape that answer with what they were given. */
class Echo {

  /** Gives back what it is given. */
  @Action
  Everything echo(Everything everything) {
    return everything;
  }

  /** Gives back what it is given, under odd names. */
  @Action
  Names echoNames(Names names) {
    return names;
  }

  /** Says what arrived. */
  @Action
  String show(Defaults defaults) {
    return defaults.count() + ",'" + defaults.text() + "'," + defaults.on();
  }

  /** Takes and returns a scalar. */
  @Action(idempotency = Idempotency.NO_SIDE_EFFECTS)
  double twice(double value) {
    return 2 * value;
  }

  // tag::several[]
  /** Takes several parameters. */
  @Action
  String repeat(String text, int times) {
    return text.repeat(times);
  }

  // end::several[]

  /** Takes and returns a list. */
  @Action
  List<String> reverse(List<String> words) {
    List<String> reversed = new ArrayList<>(words);
    Collections.reverse(reversed);
    return reversed;
  }

  // tag::optional[]
  /** Returns something or nothing. */
  @Action
  Optional<String> find(String key) {
    return key.equals("there") ? Optional.of("found") : Optional.empty();
  }

  // end::optional[]

  /** Takes and returns nothing. */
  @Action
  void nothing() {}

  // tag::later[]
  @Action
  Mono<String> later(String text) {
    return Mono.just(text);
  }

  @Action
  CompletionStage<String> eventually(String text) {
    return CompletableFuture.completedFuture(text);
  }

  // end::later[]

  /** Returns as many bytes as it is asked for. */
  @Action
  byte[] blob(int size) {
    return new byte[size];
  }

  /** Counts bytes. */
  @Action
  int sizeOf(byte[] blob) {
    return blob.length;
  }
}
