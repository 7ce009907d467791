package io.vention.micronaut.schema;

import io.vention.micronaut.RpcContext;
import org.jspecify.annotations.Nullable;

/** Calls an action's method without reflection. Generated, one for each action. */
@FunctionalInterface
public interface ActionInvoker {

  /**
   * Calls the method on the current thread.
   *
   * @param bean the bean
   * @param request the request as its codec read it
   * @param context the call
   * @return what the method returned; null for {@code void}
   * @throws Exception what the method threw
   */
  @Nullable Object invoke(Object bean, Object request, RpcContext context) throws Exception;
}
