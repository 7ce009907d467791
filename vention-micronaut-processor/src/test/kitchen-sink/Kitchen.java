package kitchen;

import io.micronaut.core.async.annotation.SingleResult;
import io.micronaut.scheduling.annotation.Scheduled;
import io.vention.micronaut.Action;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import kitchen.Everything.Mode;
import kitchen.Everything.Point;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An action for each row of the methods' table. */
class Kitchen implements KitchenApi {

  final StreamPublisher<Point> door;

  Kitchen(@Stream(name = "door") StreamPublisher<Point> door) {
    this.door = door;
  }

  @Override
  public Point move(Point to) {
    return to;
  }

  // nothing

  @Action
  void start() {}

  @Action
  Mono<Void> startLater() {
    return Mono.empty();
  }

  @Action
  CompletionStage<Void> startSoon() {
    return CompletableFuture.completedFuture(null);
  }

  // messages

  /** All there is. */
  @Action(name = "get_everything", idempotency = Idempotency.NO_SIDE_EFFECTS)
  Everything everything(Everything all) {
    return all;
  }

  // scalars

  @Action(idempotency = Idempotency.IDEMPOTENT)
  int count(RpcContext context, long from) {
    return Math.toIntExact(from + context.rpc().method().length());
  }

  @Action
  Double half(Integer of) {
    return of / 2.0;
  }

  @Action
  Mono<Instant> when(LocalDate day) {
    return Mono.just(Instant.ofEpochSecond(day.toEpochDay() * 86_400));
  }

  @Action
  Map<String, Object> settings(byte[] key) {
    return Map.of("length", key.length);
  }

  @Action
  Object anything(Object value) {
    return value;
  }

  // made-up messages

  /**
   * Draws.
   *
   * @param points where
   */
  @Action
  List<Mode> draw(List<Point> points) throws IOException {
    if (points.isEmpty()) {
      throw new IOException("nothing to draw");
    }
    return List.of(Mode.AUTO);
  }

  @Action
  Optional<Point> find(Optional<String> name) {
    return name.map(given -> new Point(given.length(), 0));
  }

  @Action
  @Nullable Point last(@Nullable Point since) {
    return since;
  }

  @Action
  Mono<@Nullable Point> lastLater(@Nullable Integer count) {
    return Mono.justOrEmpty(count).map(given -> new Point(given, 0));
  }

  @Action
  CompletionStage<OptionalInt> next(OptionalInt after) {
    return CompletableFuture.completedFuture(after);
  }

  @Action
  Mode swap(Mode mode) {
    return mode;
  }

  @Action
  int[] sums(double speedMmS, @Nullable String label, RpcContext context, Mode[] toString) {
    return new int[] {(int) speedMmS, label == null ? 0 : 1, toString.length};
  }

  // several responses, or one to come

  @Action
  Flux<Point> watch(Point from) {
    return Flux.just(from);
  }

  @Action
  Publisher<Optional<String>> lines(int count) {
    return Flux.range(0, count).map(line -> Optional.of("line " + line));
  }

  @Action
  @SingleResult
  Publisher<List<String>> one() {
    return Flux.just(List.of("one"));
  }

  // streams

  /** Each second. */
  @Stream
  @Scheduled(fixedRate = "1h")
  Point heartbeat() {
    return new Point(1, 2);
  }

  @Stream(name = "levels", policy = StreamPolicy.FIFO, queueSize = 65_536, replay = false)
  Mono<Everything.Level> measure(String sensor) {
    return Mono.just(Everything.Level.HIGH);
  }

  @Stream(stallTimeout = "500ms", keepAlive = "5m")
  Flux<Integer> ticks() {
    return Flux.just(1, 2, 3);
  }
}
