package io.vention.micronaut.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/** A subscribers' thread that runs when a test says so. */
final class ManualLoop implements SubscriberLoop {

  private final ManualTimer timer;
  private final Queue<Runnable> tasks = new ArrayDeque<>();

  ManualLoop(ManualTimer timer) {
    this.timer = timer;
  }

  @Override
  public void execute(Runnable turn) {
    tasks.add(turn);
  }

  @Override
  public void schedule(Runnable turn, long delayNs) {
    timer.schedule(delayNs, () -> tasks.add(turn));
  }

  int waiting() {
    return tasks.size();
  }

  /** Runs what waits, but not what that adds. */
  void turn() {
    for (int left = tasks.size(); left > 0; left--) {
      tasks.remove().run();
    }
  }

  /** Lets time pass, and runs all that waits. */
  void settle(Duration duration) {
    timer.advance(duration);
    while (!tasks.isEmpty()) {
      turn();
    }
  }
}
