package io.vention.micronaut.schema;

import io.vention.micronaut.codec.ProtobufTypes;
import java.util.List;

/**
 * A service of the application.
 *
 * @param name its full name, such as {@code vention.app.v1.ConveyorService}
 * @param rpcs its RPCs, actions before streams
 */
public record RpcService(String name, List<Rpc> rpcs) {

  /**
   * Copies the list.
   *
   * @param name its full name, such as {@code vention.app.v1.ConveyorService}
   * @param rpcs its RPCs, actions before streams
   */
  public RpcService {
    rpcs = List.copyOf(rpcs);
  }

  RpcService withTypes(ProtobufTypes types) {
    return new RpcService(name, rpcs.stream().map(rpc -> rpc.withTypes(types)).toList());
  }

  /**
   * The service's name in its package.
   *
   * @return the name after the last dot
   */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
