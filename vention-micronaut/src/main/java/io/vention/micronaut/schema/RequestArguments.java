package io.vention.micronaut.schema;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.RpcException;
import org.jspecify.annotations.Nullable;

/**
 * What a transport knows of a request beside its message, and actions may take as a parameter.
 * Asked by generated code; the context of every call is one.
 */
public interface RequestArguments {

  /**
   * Finds something by its class.
   *
   * @param type Micronaut's {@code HttpRequest}, {@code Principal}, or a class of principals
   * @return it; null where there is none
   */
  @Nullable Object requestArgument(Class<?> type);

  /**
   * What a parameter gets that may be null.
   *
   * @param context the call
   * @param type the parameter's class
   * @param <T> the parameter's type
   * @return the argument; null where the request has none
   */
  static <T> @Nullable T optional(RpcContext context, Class<T> type) {
    return context instanceof RequestArguments arguments
        ? type.cast(arguments.requestArgument(type))
        : null;
  }

  /**
   * What a parameter gets that may not be null.
   *
   * @param context the call
   * @param type the parameter's class
   * @param <T> the parameter's type
   * @return the argument
   * @throws RpcException {@code unauthenticated}, as but for who sent it a request has everything
   */
  static <T> T required(RpcContext context, Class<T> type) {
    T argument = optional(context, type);
    if (argument == null) {
      throw new RpcException(Code.UNAUTHENTICATED, "the caller is not known");
    }
    return argument;
  }
}
