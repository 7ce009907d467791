package io.vention.micronaut.stream;

/**
 * A thread that takes frames for many subscribers, in most transports an event loop. Objects for
 * the same thread are equal, and that is what makes one wake-up of a thread enough for all of its
 * subscribers.
 */
public interface SubscriberLoop {

  /**
   * Runs a task on the thread, after those that wait there; never inside this call. Called from any
   * thread. Does nothing, silently, once the thread has stopped: a publisher must not hear of that.
   *
   * @param turn the task
   */
  void execute(Runnable turn);

  /**
   * Runs a task on the thread later, under the same conditions.
   *
   * @param turn the task
   * @param delayNs from now, in nanoseconds
   */
  void schedule(Runnable turn, long delayNs);
}
