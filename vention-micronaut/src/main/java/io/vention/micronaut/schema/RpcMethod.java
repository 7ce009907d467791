package io.vention.micronaut.schema;

import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcKind;
import io.vention.micronaut.codec.ProtobufTypes;

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
   * Whether the RPC subscribes to a stream that all share.
   *
   * @return false for an action
   */
  public boolean isSharedStream() {
    return behaviour instanceof Behaviour.Stream;
  }

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

  /**
   * What a client may do when it does not know whether a call arrived.
   *
   * @return the level; {@link Idempotency#NONE} for a stream
   */
  public Idempotency idempotency() {
    return behaviour instanceof Behaviour.Action action ? action.idempotency() : Idempotency.NONE;
  }

  /**
   * The same RPC with another response.
   *
   * @param changed its response, or each of them
   * @return a copy
   */
  public RpcMethod with(MessageRef<?> changed) {
    return new RpcMethod(name, input, changed, source, behaviour, doc);
  }

  /** The same RPC, in whose JSON an {@code Any} may hold any of some types. */
  RpcMethod withTypes(ProtobufTypes types) {
    return new RpcMethod(
        name, input.withTypes(types), output.withTypes(types), source, behaviour, doc);
  }

  /**
   * The same RPC with another behaviour.
   *
   * @param changed what it does when it is called
   * @return a copy
   */
  public RpcMethod with(Behaviour changed) {
    return new RpcMethod(name, input, output, source, changed, doc);
  }
}
