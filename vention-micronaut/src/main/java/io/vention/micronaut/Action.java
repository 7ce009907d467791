package io.vention.micronaut;

import io.micronaut.context.annotation.Executable;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a bean's method an RPC: unary, or server streaming where it returns a {@code Publisher}.
 *
 * <p>The types of its parameter and result are the schema: they are checked at compile time, and
 * the codecs and the {@code .proto} are generated from them. A class with an action and no scope
 * becomes a {@code @Singleton}. Methods declared by an interface or inherited from a class count as
 * well.
 *
 * <p>A method that returns a plain value is called on Micronaut's blocking executor and may block;
 * one that returns a reactive type or a {@code CompletionStage}, or is marked {@code @NonBlocking},
 * is called on an event loop and may not. {@code @ExecuteOn} names another executor.
 *
 * <p>Parameters that are no part of the request: {@link RpcContext}, Micronaut's {@code
 * HttpRequest<?>}, whose body was read already, {@code java.security.Principal} and
 * micronaut-security's {@code Authentication}. Where nobody is authenticated, a {@code @Nullable}
 * principal is null, and any other fails the call with {@code unauthenticated}.
 *
 * <p>{@link RpcInterceptor}s are called before it, and the Jakarta constraints on its request are
 * checked, where the application has micronaut-validation.
 *
 * <p>What it throws reaches the client as a coded error: see {@link RpcException}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Executable
public @interface Action {

  /**
   * The RPC's name, taken as it is. Without one it is the method's name in PascalCase, and the
   * server also answers under the method's own name.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * What a client may do when it does not know whether a call arrived; emitted as the method's
   * {@code idempotency_level}. An action that is {@link Idempotency#NO_SIDE_EFFECTS} may be called
   * by GET as well.
   *
   * @return the level
   */
  Idempotency idempotency() default Idempotency.NONE;
}
