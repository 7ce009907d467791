package io.vention.micronaut.schema;

import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.codec.ProtobufTypes;
import java.util.List;

/**
 * An RPC in its service.
 *
 * @param info its service, name and kind
 * @param method what was found of it at compile time
 * @param beanType the class whose bean it is called on
 */
public record Rpc(RpcInfo info, RpcMethod method, Class<?> beanType) {

  Rpc withTypes(ProtobufTypes types) {
    return new Rpc(info, method.withTypes(types), beanType);
  }

  /**
   * The Java method behind the RPC, for people.
   *
   * @return {@code class#method(types)}, or {@code class, parameter name}
   */
  public String place() {
    return beanType.getName() + method.source().describe();
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
