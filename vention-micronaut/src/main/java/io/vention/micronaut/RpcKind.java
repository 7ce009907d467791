package io.vention.micronaut;

/** Who sends how many messages in a call. */
public enum RpcKind {
  /** One request, one response. */
  UNARY,
  /** One request, any number of responses. */
  SERVER_STREAMING
}
