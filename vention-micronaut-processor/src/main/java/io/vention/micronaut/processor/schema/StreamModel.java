package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.RpcName;
import io.vention.micronaut.schema.StreamSettings;

/**
 * A stream that all its subscribers share.
 *
 * @param name its RPC's name
 * @param source what it is declared on
 * @param stream its own name
 * @param response the message of an item
 * @param item what publishers hand over, in Java
 * @param settings its settings
 * @param origin where its items come from
 * @param doc what the {@code .proto} says about it
 */
public record StreamModel(
    RpcName name,
    SourceMethod source,
    String stream,
    Payload response,
    Shape item,
    StreamSettings settings,
    Origin origin,
    Documentation doc)
    implements RpcModel {

  @Override
  public Payload request() {
    return new Payload.Nothing();
  }

  /** Where a stream's items come from. */
  public enum Origin {
    /** From whoever calls an interface's method, which is implemented. */
    INTERFACE,
    /** From whoever is given the parameter. */
    PARAMETER,
    /** From each call of the method. */
    RESULT,
    /** From the publisher that the method returns. */
    SOURCE
  }
}
