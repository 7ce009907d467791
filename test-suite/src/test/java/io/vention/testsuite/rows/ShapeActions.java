package io.vention.testsuite.rows;

import io.micronaut.core.async.annotation.SingleResult;
import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Actions of each shape. */
@RpcService("Rows")
class ShapeActions {

  record Both(@Nullable String name, int count, List<Spot> path) {}

  @Action
  void nothing() {}

  @Action
  Mono<Void> nothingLater() {
    return Mono.empty();
  }

  @Action
  CompletionStage<Void> nothingSoon() {
    return CompletableFuture.completedFuture(null);
  }

  @Action
  List<String> words(List<String> words) {
    return words;
  }

  @Action
  Set<Mode> modes(Set<Mode> modes) {
    return modes;
  }

  @Action
  Map<Integer, Spot> spots(Map<Integer, Spot> spots) {
    return spots;
  }

  @Action
  Spot[] path(Spot[] path) {
    return path;
  }

  @Action
  int[] numbers(int[] numbers) {
    return numbers;
  }

  @Action
  Optional<String> maybeText(Optional<String> text) {
    return text;
  }

  @Action
  Optional<Spot> maybeSpot(Optional<Spot> spot) {
    return spot;
  }

  @Action
  OptionalLong maybeTotal(OptionalLong total) {
    return total;
  }

  @Action
  @Nullable Spot spotOrNull(@Nullable Spot spot) {
    return spot;
  }

  @Action
  @Nullable Mode modeOrNull(@Nullable Mode mode) {
    return mode;
  }

  @Action
  @Nullable Integer countOrNull(@Nullable Integer count) {
    return count;
  }

  @Action
  Both several(@Nullable String name, int count, List<Spot> path) {
    return new Both(name, count, path);
  }

  @Action
  Mono<String> textLater(String text) {
    return Mono.just(text);
  }

  @Action
  Mono<Spot> spotLater(Spot spot) {
    return Mono.just(spot);
  }

  @Action
  Mono<@Nullable Spot> spotOrNullLater(@Nullable Spot spot) {
    return Mono.justOrEmpty(spot);
  }

  @Action
  CompletionStage<List<Level>> levelsSoon(List<Level> levels) {
    return CompletableFuture.completedFuture(levels);
  }

  @Action
  @SingleResult
  Publisher<Optional<Double>> single(Optional<Double> number) {
    return Mono.just(number);
  }

  @Action
  Flux<Spot> eachSpot(List<Spot> spots) {
    return Flux.fromIterable(spots);
  }

  @Action
  Publisher<Integer> eachNumber(int[] numbers) {
    return Flux.fromStream(IntStream.of(numbers).boxed());
  }

  @Action
  Flux<List<String>> eachWord(List<String> words) {
    return Flux.fromIterable(words).map(List::of);
  }
}
