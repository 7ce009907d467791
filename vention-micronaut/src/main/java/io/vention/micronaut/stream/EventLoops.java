package io.vention.micronaut.stream;

/** Tells threads that must never wait from those that may. The transport knows its own. */
@FunctionalInterface
public interface EventLoops {

  /**
   * Whether the current thread serves many connections and must not be made to wait.
   *
   * @return whether it is an event loop's
   */
  boolean onEventLoop();
}
