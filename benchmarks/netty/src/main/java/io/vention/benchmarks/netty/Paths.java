package io.vention.benchmarks.netty;

/** What is served. */
final class Paths {

  static final String ECHO = "/rpc/bench.v1.BenchService/Echo";
  static final String ITEMS = "/rpc/bench.v1.BenchService/Items";
  static final String IDLE = "/rpc/bench.v1.BenchService/Idle";
  static final String PUBLISH = "/rpc/bench.v1.BenchService/Publish";
  static final String MEMORY = "/bench/memory";

  private Paths() {}
}
