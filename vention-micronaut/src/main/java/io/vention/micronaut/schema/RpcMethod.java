package io.vention.micronaut.schema;

import io.vention.micronaut.RpcKind;

/**
 * An RPC, as found at compile time.
 *
 * @param name its name
 * @param input its request
 * @param output its response, or each of them
 * @param source the Java method behind it
 * @param behaviour what it does when it is called
 * @param doc what the {@code .proto} says about it
 */
public record RpcMethod(
    RpcName name,
    MessageRef<?> input,
    MessageRef<?> output,
    JavaMethod source,
    Behaviour behaviour,
    Documentation doc) {

  /**
   * Who sends how many messages.
   *
   * @return the kind
   */
  public RpcKind kind() {
    return behaviour instanceof Behaviour.Action action && action.result() != ActionResult.MANY
        ? RpcKind.UNARY
        : RpcKind.SERVER_STREAMING;
  }
}
