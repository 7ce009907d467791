package io.vention.micronaut.stream;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that passes when a test says so, on the test's thread. */
final class ManualTimer implements StreamTimer {

  private record Task(long atNs, Runnable action) {}

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::atNs));
  private long nowNs = Long.MAX_VALUE - 1_000_000_000L; // nanoTime may overflow

  @Override
  public synchronized long nanoTime() {
    return nowNs;
  }

  @Override
  public synchronized void schedule(long delayNs, Runnable action) {
    tasks.add(new Task(elapsed() + delayNs, action));
  }

  /** Lets time pass, from one task to the next. */
  void advance(Duration duration) {
    long untilNs = elapsed() + duration.toNanos();
    Task task = tasks.peek();
    while (task != null && task.atNs() <= untilNs) {
      tasks.remove();
      nowNs += task.atNs() - elapsed();
      task.action().run();
      task = tasks.peek();
    }
    nowNs += untilNs - elapsed();
  }

  int scheduled() {
    return tasks.size();
  }

  private long elapsed() {
    return nowNs - (Long.MAX_VALUE - 1_000_000_000L);
  }
}
