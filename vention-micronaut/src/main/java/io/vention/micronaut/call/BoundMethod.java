package io.vention.micronaut.call;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ExecutableMethod;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.schema.Rpc;
import io.vention.micronaut.schema.RpcMethod;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An RPC of the running application: what was found at compile time, joined with its bean.
 *
 * @param rpc the RPC
 * @param bean gives the bean, made on first use
 * @param executable the bean's method; null for a stream declared on a parameter
 * @param annotations the annotations that hold for the RPC: the method's with its class's, or the
 *     class's alone
 */
public record BoundMethod(
    Rpc rpc,
    Supplier<Object> bean,
    @Nullable ExecutableMethod<?, ?> executable,
    AnnotationMetadata annotations) {

  /**
   * What was found at compile time.
   *
   * @return the RPC's method
   */
  public RpcMethod method() {
    return rpc.method();
  }

  /**
   * The RPC's service, name and kind.
   *
   * @return what callers are told of it
   */
  public RpcInfo info() {
    return rpc.info();
  }
}
