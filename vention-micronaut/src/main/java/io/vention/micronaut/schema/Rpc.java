package io.vention.micronaut.schema;

import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.codec.ProtobufTypes;
import java.util.List;

/**
 * An RPC in its service.
 *
 * @param info its service, name and kind
 * @param method what was found of it at compile time
 * @param part the class's share of the surface, whose bean it is called on
 */
public record Rpc(RpcInfo info, RpcMethod method, RpcPart part) {

  /**
   * The class whose bean it is called on.
   *
   * @return a class or interface
   */
  public Class<?> beanType() {
    return part.beanType();
  }

  Rpc withTypes(ProtobufTypes types) {
    return new Rpc(info, method.withTypes(types), part);
  }

  /**
   * The Java method behind the RPC, for people.
   *
   * @return {@code class#method(types)}, or {@code class, parameter name}; for a bundle also where
   *     it is declared
   */
  public String place() {
    String place = beanType().getName() + method.source().describe();
    return part.declaration().isEmpty() ? place : place + " of " + part.declaration();
  }

  /**
   * The paths that the RPC answers under.
   *
   * @return {@code service/method} by its name, then by that of its Java method where it has one
   */
  public List<String> paths() {
    String alias = method.name().alias();
    return alias.isEmpty() || alias.equals(info.method())
        ? List.of(info.fullName())
        : List.of(info.fullName(), info.service() + "/" + alias);
  }
}
