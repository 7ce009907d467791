package io.vention.micronaut;

/**
 * Says what clients are told of a kind of exception. A bean of this type holds for all RPCs and all
 * protocols, before anything else that might translate the exception.
 *
 * <p>Of several mappers the one for the exception's own class, or else the nearest superclass, is
 * asked; of several for one class, the first in the order of beans ({@code @Order}). As {@link
 * RpcException} is final, it is only ever given to mappers of {@code RpcException} itself, and goes
 * to clients as it is where there are none.
 *
 * <p>Called on the thread on which the exception came, which may be an event loop: it must not
 * block. What it throws itself is logged, and the exception is translated as if the mapper were not
 * there.
 *
 * @param <E> the exception's type; the bean must be declared with it, not with a type variable
 */
@FunctionalInterface
public interface RpcExceptionMapper<E extends Throwable> {

  /**
   * Translates an exception.
   *
   * @param exception what was thrown, out of the wrappers of futures and Reactor
   * @param rpc the RPC that failed
   * @return what the client is told; its cause, if it has one, is logged
   */
  RpcException map(E exception, RpcInfo rpc);
}
