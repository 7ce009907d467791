package io.vention.benchmarks.vention;

import io.vention.micronaut.Action;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a machine app is made of: with {@link Load} and {@link BenchStreams} the 20 RPCs of the
 * application whose start is measured.
 */
@Singleton
class Machine {

  private final Map<String, Recipe> recipes = new ConcurrentHashMap<>();
  private final StreamPublisher<Alarm> alarms;
  private final StreamPublisher<MachineStatus> status;
  private volatile MachineStatus current =
      new MachineStatus(Mode.IDLE, Optional.empty(), 0, Duration.ZERO, Instant.EPOCH);

  Machine(
      @Stream(name = "alarms", replay = false) StreamPublisher<Alarm> alarms,
      @Stream(name = "status") StreamPublisher<MachineStatus> status) {
    this.alarms = alarms;
    this.status = status;
  }

  @Action
  MachineStatus home() {
    return change(Mode.HOMING);
  }

  @Action
  MachineStatus start(Job job) {
    return change(Mode.RUNNING);
  }

  @Action
  MachineStatus pause() {
    return change(Mode.PAUSED);
  }

  @Action(idempotency = Idempotency.IDEMPOTENT)
  MachineStatus stop() {
    return change(Mode.IDLE);
  }

  @Action(idempotency = Idempotency.IDEMPOTENT)
  MachineStatus reset() {
    alarms.publish(new Alarm(Instant.now(), 0, "reset", Map.of()));
    return change(Mode.IDLE);
  }

  @Action(idempotency = Idempotency.NO_SIDE_EFFECTS)
  MachineStatus getStatus() {
    return current;
  }

  @Action
  void jog(String axis, double distanceMm, double speedMmS) {
    change(Mode.JOGGING);
  }

  @Action(idempotency = Idempotency.NO_SIDE_EFFECTS)
  Optional<Recipe> getRecipe(String name) {
    return Optional.ofNullable(recipes.get(name));
  }

  @Action
  void saveRecipe(Recipe recipe) {
    recipes.put(recipe.name(), recipe);
  }

  @Action(idempotency = Idempotency.NO_SIDE_EFFECTS)
  List<Recipe> listRecipes() {
    return List.copyOf(recipes.values());
  }

  @Action(idempotency = Idempotency.IDEMPOTENT)
  boolean deleteRecipe(String name) {
    return recipes.remove(name) != null;
  }

  @Action(idempotency = Idempotency.NO_SIDE_EFFECTS)
  Map<String, Double> readSensors(List<String> names) {
    return Map.of();
  }

  private MachineStatus change(Mode mode) {
    current = new MachineStatus(mode, Optional.empty(), 0, Duration.ZERO, Instant.now());
    status.publish(current);
    return current;
  }
}
