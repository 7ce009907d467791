package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.RpcName;

/** An RPC of a class. */
public sealed interface RpcModel permits ActionModel, StreamModel {

  /**
   * Its name.
   *
   * @return the name and the one it also answers under
   */
  RpcName name();

  /**
   * What it is declared on.
   *
   * @return a method or a parameter
   */
  SourceMethod source();

  /**
   * Its request.
   *
   * @return nothing for a stream
   */
  Payload request();

  /**
   * Its response, or each of them.
   *
   * @return the payload
   */
  Payload response();

  /**
   * What the {@code .proto} says about it.
   *
   * @return the documentation
   */
  Documentation doc();
}
