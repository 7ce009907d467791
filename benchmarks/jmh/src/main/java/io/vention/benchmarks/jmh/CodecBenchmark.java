package io.vention.benchmarks.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Our codecs beside protobuf-java's and Jackson's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CodecBenchmark {

  /** Which message. */
  @Param({"move", "item"})
  public String message = "";

  /** Who writes and reads it. */
  @Param({"ours-json", "jackson", "JsonFormat", "ours-proto", "protobuf-java"})
  public String codec = "";

  private Subject subject = Subjects.of("move", "ours-json");
  private byte[] bytes = {};

  /** Writes what is read. */
  @Setup
  public void write() throws IOException {
    subject = Subjects.of(message, codec);
    bytes = subject.encode();
  }

  /** Writes a message. */
  @Benchmark
  public byte[] encode() throws IOException {
    return subject.encode();
  }

  /** Reads a message. */
  @Benchmark
  public Object decode() throws IOException {
    return subject.decode(bytes);
  }
}
