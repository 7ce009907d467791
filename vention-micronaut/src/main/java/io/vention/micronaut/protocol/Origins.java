package io.vention.micronaut.protocol;

import io.vention.micronaut.call.CallableMethod;

/** Whose pages may make browsers send requests that these do not ask about first. */
@FunctionalInterface
public interface Origins {

  /**
   * Whether pages of another origin may call an RPC.
   *
   * @param origin the origin, as the browser wrote it, such as {@code https://dashboard.example}
   * @param method the RPC
   * @return whether they may
   */
  boolean allow(String origin, CallableMethod method);
}
