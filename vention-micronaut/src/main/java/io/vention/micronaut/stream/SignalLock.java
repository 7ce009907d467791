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
  private List<Runnable> signals = new ArrayList<>();

  void lock() {
    lock.lock();
  }

  /** Notes what to run after {@link #unlock}, on the same thread; it must not throw. */
  void afterUnlock(Runnable signal) {
    signals.add(signal);
  }

  void unlock() {
    List<Runnable> due = List.of();
    if (!signals.isEmpty()) {
      due = signals;
      signals = new ArrayList<>();
    }
    lock.unlock();
    due.forEach(Runnable::run);
  }
}
