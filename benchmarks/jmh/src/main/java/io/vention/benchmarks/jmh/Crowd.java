package io.vention.benchmarks.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Subscribers of the latest stream, in JSON over HTTP/1.1, in a process of their own. */
final class Crowd implements AutoCloseable {

  private final Process process;
  private final BufferedReader said;

  private Crowd(Process process) {
    this.process = process;
    this.said = process.inputReader();
  }

  /**
   * Opens all streams.
   *
   * @param load the command of benchmarks/load, with what pins it to its core
   */
  static Crowd subscribe(String load, int port, int subscribers) {
    List<String> command = new ArrayList<>(List.of(load.split(" ")));
    command.addAll(
        List.of(
            "streams",
            "-url",
            "http://127.0.0.1:" + port + "/rpc/bench.v1.BenchService/Telemetry",
            "-subscribers",
            Integer.toString(subscribers)));
    try {
      Crowd crowd =
          new Crowd(
              new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
      crowd.hear("\"event\":\"subscribed\"");
      return crowd;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if what was published reached nobody, or somebody's stream has ended. */
  @Override
  public void close() {
    try {
      process.outputWriter().append("stop\n").flush();
      String tally = hear("\"ended\":0");
      if (tally.contains("\"delivered\":0,")) {
        throw new IllegalStateException("nothing was delivered: " + tally);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      process.destroy();
    }
  }

  private String hear(String expected) throws IOException {
    String line = said.readLine();
    if (line == null || !line.contains(expected)) {
      throw new IllegalStateException(
          "the subscribers said: " + line + " (expected: " + expected + ")");
    }
    return line;
  }
}
