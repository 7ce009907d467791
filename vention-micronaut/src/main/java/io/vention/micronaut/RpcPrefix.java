package io.vention.micronaut;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a word before the names of a bean's RPCs and streams, so that one {@link RpcBundle} can be
 * served several times: with {@code @RpcPrefix("Robots")} the action {@code list} is the RPC {@code
 * RobotsList}, and the stream {@code changes} is named {@code RobotsChanges}. The names' first
 * letters are capitalised; the names of Java methods are no further paths then.
 *
 * <p>It stands where the bean is declared: on its class, or on a factory's method that makes an
 * {@link RpcBundle}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RpcPrefix {

  /**
   * What names begin with.
   *
   * @return a protobuf identifier, such as {@code Robots}
   */
  String value();
}
