package io.vention.benchmarks.jmh;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The CPU time of the measured thread, which the time on the clock is not where others share the
 * core. JMH sums it up over the measured iterations.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadCpu {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** For how long the thread ran, in nanoseconds. */
  public long cpuNs;

  /** How many items that was. */
  public long items;

  /** Runs something that takes care of so many items. */
  void measure(int count, Runnable work) {
    long startNs = THREADS.getCurrentThreadCpuTime();
    work.run();
    cpuNs += THREADS.getCurrentThreadCpuTime() - startNs;
    items += count;
  }
}
