package io.vention.micronaut.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock whose holder notes whom to tell of what it changed; they are told once the lock is free,
 * so that no listener runs inside it. Not to be locked twice by one thread.
 */
final class SignalLock {

  private final ReentrantLock lock = new ReentrantLock();
  private final Runnable wake;
  private boolean wakeDue;
  private List<Runnable> signals = List.of();

  /**
   * A free lock.
   *
   * @param wake the one signal that is frequent, which costs no allocation
   */
  SignalLock(Runnable wake) {
    this.wake = wake;
  }

  void lock() {
    lock.lock();
  }

  /** Has subscribers woken after {@link #unlock}, on the same thread. */
  void wakeAfterUnlock() {
    wakeDue = true;
  }

  /** Notes what to run after {@link #unlock}, on the same thread; it must not throw. */
  void afterUnlock(Runnable signal) {
    if (signals.isEmpty()) {
      signals = new ArrayList<>();
    }
    signals.add(signal);
  }

  void unlock() {
    boolean wakes = wakeDue;
    List<Runnable> due = signals;
    wakeDue = false;
    signals = List.of();
    lock.unlock();
    if (wakes) {
      wake.run();
    }
    due.forEach(Runnable::run);
  }
}
