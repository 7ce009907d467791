package io.vention.micronaut.stream;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real time, and one thread of its own: the application's scheduler may be full of publishers
 * that wait for just the subscriber that this thread cuts off. The thread starts with the first
 * task.
 */
final class ThreadTimer implements StreamTimer, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ThreadTimer.class);

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(
          1, ThreadTimer::daemon, new ThreadPoolExecutor.DiscardPolicy());

  ThreadTimer() {
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "vention-streams");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // what a task throws is logged
  public void schedule(long delayNs, Runnable task) {
    executor.schedule(() -> run(task), delayNs, TimeUnit.NANOSECONDS);
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("A timed task of a stream failed", e);
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
