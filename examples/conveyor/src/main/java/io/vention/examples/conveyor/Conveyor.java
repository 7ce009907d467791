package io.vention.examples.conveyor;

import io.micronaut.scheduling.annotation.Scheduled;
import io.vention.micronaut.Action;
import io.vention.micronaut.Code;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcException;
import jakarta.inject.Singleton;
import java.time.Instant;

/** A simulated conveyor: what it can be told to do, and how it moves. */
@Singleton
class Conveyor {

  private static final double MAX_SPEED_MM_S = 1_000;
  private static final double ACCELERATION_MM_S2 = 500;
  private static final double TICK_S = 0.05;

  private final ConveyorStreams streams;
  private BeltState state = BeltState.STOPPED;
  private boolean started;
  private double setSpeedMmS;
  private double speedMmS;
  private double positionMm;

  // tag::start[]
  Conveyor(ConveyorStreams streams) {
    this.streams = streams;
  }

  /** Starts the belt; it ramps up to its set speed. Fails while no speed is set. */
  @Action
  synchronized ConveyorStatus start() {
    if (setSpeedMmS == 0) {
      throw new RpcException(Code.FAILED_PRECONDITION, "no speed is set: call SetSpeed first");
    }
    started = true;
    return status();
  }

  // end::start[]

  /** Stops the belt; it ramps down. */
  @Action(idempotency = Idempotency.IDEMPOTENT)
  synchronized ConveyorStatus stop() {
    started = false;
    return status();
  }

  // tag::set-speed[]
  /** Sets the speed that the belt moves at while it is started. */
  @Action(idempotency = Idempotency.IDEMPOTENT)
  synchronized ConveyorStatus setSpeed(Speed speed) {
    if (!(speed.speedMmS() >= 0 && speed.speedMmS() <= MAX_SPEED_MM_S)) {
      throw new RpcException(
          Code.INVALID_ARGUMENT, "speed_mm_s: " + speed.speedMmS() + " (expected: 0 to 1000)");
    }
    setSpeedMmS = speed.speedMmS();
    return status();
  }

  // end::set-speed[]

  // tag::get-status[]
  /** How the conveyor is now. */
  @Action(idempotency = Idempotency.NO_SIDE_EFFECTS)
  synchronized ConveyorStatus getStatus() {
    return status();
  }

  // end::get-status[]

  @Scheduled(fixedRate = "50ms")
  synchronized void tick() {
    double targetMmS = started ? setSpeedMmS : 0;
    double stepMmS = ACCELERATION_MM_S2 * TICK_S;
    speedMmS += Math.max(-stepMmS, Math.min(stepMmS, targetMmS - speedMmS));
    positionMm += speedMmS * TICK_S;
    change(stateTowards(targetMmS));
    streams.position().publish(new BeltPosition(Instant.now(), positionMm, speedMmS));
  }

  private BeltState stateTowards(double targetMmS) {
    if (speedMmS != targetMmS) {
      return BeltState.RAMPING;
    }
    return speedMmS == 0 ? BeltState.STOPPED : BeltState.RUNNING;
  }

  // tag::publish[]
  private void change(BeltState next) {
    if (next != state) {
      // a screen that does not keep up must not hold up the belt
      streams.stateChanges().publishAsync(new StateChange(Instant.now(), state, next));
      state = next;
    }
  }

  // end::publish[]

  private ConveyorStatus status() {
    return new ConveyorStatus(state, speedMmS, setSpeedMmS);
  }
}
