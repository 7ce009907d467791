package io.vention.benchmarks.jmh;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vention.benchmarks.vention.$ItemCodec;
import io.vention.benchmarks.vention.BenchStreams;
import io.vention.benchmarks.vention.Item;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.codec.WireFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What publishing costs the thread that publishes, and what of that is the encoding. Read {@link
 * ThreadCpu}'s counters; JMH's own score is the time on the clock.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PublishBenchmark {

  private static final int BATCH = 1_000;
  private static final int WARM_UP_ITEMS = 50_000;
  private static final long INTERVAL_NS = TimeUnit.MILLISECONDS.toNanos(10);
  private static final String NOTE = "n".repeat(30);

  /** How many read the stream. */
  @Param({"0", "1000"})
  public int subscribers;

  private @Nullable EmbeddedServer server;
  private @Nullable Crowd crowd;
  private long dueNs;
  private int index;

  /** Serves, lets the subscribers in, and has the JVM compile what 100 items a second would not. */
  @Setup
  public void serve(Blackhole blackhole) {
    EmbeddedServer started =
        ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1));
    server = started;
    if (subscribers > 0) {
      String load = System.getProperty("bench.load", "benchmarks/target/load");
      crowd = Crowd.subscribe(load, started.getPort(), subscribers);
    }
    StreamPublisher<Item> telemetry = telemetry();
    for (int i = 0; i < WARM_UP_ITEMS; i++) {
      telemetry.publish(next());
      encode(blackhole);
    }
  }

  /** Ends the server and the subscribers. */
  @TearDown
  public void end() {
    if (crowd != null) {
      crowd.close();
    }
    if (server != null) {
      server.getApplicationContext().close();
    }
  }

  /** Publishes as fast as it goes. */
  @Benchmark
  public void publish(ThreadCpu cpu) {
    StreamPublisher<Item> telemetry = telemetry();
    cpu.measure(
        BATCH,
        () -> {
          for (int i = 0; i < BATCH; i++) {
            telemetry.publish(next());
          }
        });
  }

  /** Encodes as fast as it goes. */
  @Benchmark
  public void encode(ThreadCpu cpu, Blackhole blackhole) {
    cpu.measure(
        BATCH,
        () -> {
          for (int i = 0; i < BATCH; i++) {
            encode(blackhole);
          }
        });
  }

  /** Publishes 100 items a second. */
  @Benchmark
  public void publishPaced(ThreadCpu cpu) {
    StreamPublisher<Item> telemetry = telemetry();
    awaitNext();
    cpu.measure(1, () -> telemetry.publish(next()));
  }

  /** Encodes 100 items a second, each after publishing one, so that caches and core are as busy. */
  @Benchmark
  public void encodePaced(ThreadCpu cpu, Blackhole blackhole) {
    awaitNext();
    cpu.measure(1, () -> encode(blackhole));
    telemetry().publish(next());
  }

  private void encode(Blackhole blackhole) {
    Item item = next();
    blackhole.consume($ItemCodec.INSTANCE.encodeEnveloped(item, WireFormat.PROTO));
    if (subscribers > 0) {
      blackhole.consume($ItemCodec.INSTANCE.encodeEnveloped(item, WireFormat.JSON));
    }
  }

  private StreamPublisher<Item> telemetry() {
    if (server == null) {
      throw new IllegalStateException("the server is not started");
    }
    return server.getApplicationContext().getBean(BenchStreams.class).telemetry();
  }

  private Item next() {
    return Item.of(index++ % 1_000_000, NOTE);
  }

  private void awaitNext() {
    dueNs = Math.max(dueNs + INTERVAL_NS, System.nanoTime() - INTERVAL_NS);
    for (long ns = dueNs - System.nanoTime(); ns > 0; ns = dueNs - System.nanoTime()) {
      LockSupport.parkNanos(ns);
    }
  }
}
