package io.vention.benchmarks.common;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Calls at an even rate, on a thread of its own. A call that comes late is followed by the next at
 * once, so that the number of calls is the rate's; the schedule ends at its time all the same, so
 * that a server that cannot keep up publishes less, and the missing items count as lost.
 */
public final class Pacer implements Runnable {

  /** How late the last call may be. */
  private static final long GRACE_NS = TimeUnit.SECONDS.toNanos(1);

  private final int callsPerSecond;
  private final int milliseconds;
  private final IntConsumer call;

  private Pacer(int callsPerSecond, int milliseconds, IntConsumer call) {
    this.callsPerSecond = callsPerSecond;
    this.milliseconds = milliseconds;
    this.call = call;
  }

  /**
   * Starts calling.
   *
   * @param callsPerSecond the rate
   * @param milliseconds for how long
   * @param call what to call, with 0, 1, 2, ...
   */
  public static void start(int callsPerSecond, int milliseconds, IntConsumer call) {
    Thread thread = new Thread(new Pacer(callsPerSecond, milliseconds, call), "pacer");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    long startNs = System.nanoTime();
    long endNs = TimeUnit.MILLISECONDS.toNanos(milliseconds) + GRACE_NS;
    int calls = (int) ((long) callsPerSecond * milliseconds / 1000);
    for (int index = 0; index < calls && System.nanoTime() - startNs < endNs; index++) {
      waitUntil(startNs + index * TimeUnit.SECONDS.toNanos(1) / callsPerSecond);
      call.accept(index);
    }
  }

  private static void waitUntil(long dueNs) {
    for (long ns = dueNs - System.nanoTime(); ns > 0; ns = dueNs - System.nanoTime()) {
      LockSupport.parkNanos(ns);
    }
  }
}
