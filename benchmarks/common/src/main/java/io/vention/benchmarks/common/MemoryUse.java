package io.vention.benchmarks.common;

import io.netty.util.internal.PlatformDependent;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a JVM's server holds.
 *
 * @param heapBytes what two full collections left
 * @param directBytes buffers outside of the heap, Netty's among them
 */
public record MemoryUse(long heapBytes, long directBytes) {

  /**
   * Collects twice, so that what a first collection only queued for clearing is gone, and looks.
   * Takes a second or so: not for an event loop.
   *
   * @return what is held now
   */
  public static MemoryUse afterTwoCollections() {
    ManagementFactory.getMemoryMXBean().gc();
    ManagementFactory.getMemoryMXBean().gc();
    return new MemoryUse(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), outsideOfTheHeap());
  }

  /** As JSON. */
  public String toJson() {
    return "{\"heapBytes\":" + heapBytes + ",\"directBytes\":" + directBytes + "}";
  }

  /**
   * From JDK 24 on Netty 4.2 allocates by the C library, which the JDK does not see; before, by the
   * JDK, which then counts all that Netty counts.
   */
  private static long outsideOfTheHeap() {
    long jdk =
        ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
            .filter(pool -> pool.getName().equals("direct"))
            .mapToLong(BufferPoolMXBean::getMemoryUsed)
            .sum();
    long netty = Math.max(0, PlatformDependent.usedDirectMemory());
    return Runtime.version().feature() < 24 ? Math.max(jdk, netty) : jdk + netty;
  }
}
