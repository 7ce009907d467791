package io.vention.micronaut.call;

import io.vention.micronaut.RpcInfo;
import org.jspecify.annotations.Nullable;

/** One way to tell clients of exceptions. Called on any thread; must not block. */
@FunctionalInterface
public interface ExceptionRule {

  /**
   * Translates an exception, in Micronaut's context of the request where there is a request.
   *
   * @param exception what was thrown, out of the wrappers of futures and Reactor
   * @param rpc the RPC that failed
   * @return what the client is told; null where the rule does not hold for the exception
   */
  @Nullable CallFailure apply(Throwable exception, RpcInfo rpc);
}
