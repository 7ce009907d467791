package io.vention.micronaut.boot;

import io.vention.micronaut.schema.RpcSchema;

/** How many RPCs there are, for people. */
final class Counts {

  private Counts() {}

  /** Such as {@code 1 action and 3 streams}. */
  static String of(RpcSchema schema) {
    long streams = schema.rpcs().stream().filter(rpc -> rpc.method().isSharedStream()).count();
    return count(schema.rpcs().size() - streams, "action") + " and " + count(streams, "stream");
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
