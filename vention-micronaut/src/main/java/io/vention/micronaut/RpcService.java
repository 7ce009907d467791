package io.vention.micronaut;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a bean's RPCs into a service of their own: {@code <package>.<value>Service}. It stands on
 * the class, or on a factory's method that makes an {@link RpcBundle}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RpcService {

  /**
   * The service's name without {@code Service}.
   *
   * @return a protobuf identifier, such as {@code Gantry}
   */
  String value();
}
