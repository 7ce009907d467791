package io.vention.testsuite.kitchen;

import io.netty.buffer.PooledByteBufAllocator;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;

/** Has Netty's leak detector log the buffers that leaked until now. */
final class LeakReport {

  private static final long COLLECTED_MS = 10_000;

  private LeakReport() {}

  /** A leak is logged when the next buffer is made after the leaked one was collected. */
  static void write() throws InterruptedException {
    collect();
    collect(); // when this is queued, all that the first has found is
    PooledByteBufAllocator.DEFAULT.buffer().release();
  }

  /** Returns when garbage is collected and its references are queued, this one's with them. */
  private static void collect() throws InterruptedException {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    Reference<Object> garbage = new PhantomReference<>(new Object(), queue);
    System.gc();
    if (queue.remove(COLLECTED_MS) != garbage) {
      throw new IllegalStateException(
          "garbage is not collected (expected: no -XX:+DisableExplicitGC)");
    }
  }
}
