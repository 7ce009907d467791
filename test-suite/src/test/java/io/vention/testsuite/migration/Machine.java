package io.vention.testsuite.migration;

import io.vention.micronaut.Action;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Actions that say whether, and with what, they were called. */
class Machine {

  final AtomicInteger calls = new AtomicInteger();
  final CountDownLatch blocked = new CountDownLatch(1);
  final CountDownLatch released = new CountDownLatch(1);

  /** Gives back what it is given. */
  @Action
  Move move(Move move) {
    calls.incrementAndGet();
    return move;
  }

  /** Blocks its thread until it is released. */
  @Action
  void block() throws InterruptedException {
    blocked.countDown();
    released.await();
  }

  @Action(name = "get_status")
  String status() {
    return "fine";
  }
}
