package io.vention.benchmarks.jmh;

import java.io.IOException;

/** Runs JMH, with JMH's own arguments. */
public final class Main {

  private Main() {}

  /**
   * Runs JMH.
   *
   * @param args JMH's
   * @throws IOException if JMH cannot write its results
   */
  public static void main(String[] args) throws IOException {
    org.openjdk.jmh.Main.main(args);
  }
}
