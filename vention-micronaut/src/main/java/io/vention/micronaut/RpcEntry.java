package io.vention.micronaut;

/** An RPC that an {@link RpcBundle} adds in code. Immutable. */
public sealed interface RpcEntry permits ActionEntry, StreamEntry {

  /**
   * The RPC's name, before which the bundle's {@link RpcPrefix} is put.
   *
   * @return a protobuf identifier
   */
  String name();

  /**
   * What the {@code .proto} says about it.
   *
   * @return lines of text; empty for nothing
   */
  String description();

  /**
   * Whether it is marked as deprecated in the {@code .proto}.
   *
   * @return whether clients should use another
   */
  boolean deprecated();
}
