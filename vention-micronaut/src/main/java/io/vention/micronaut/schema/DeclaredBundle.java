package io.vention.micronaut.schema;

import io.micronaut.context.annotation.Executable;
import io.micronaut.core.annotation.Internal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a factory's method that makes an {@link io.vention.micronaut.RpcBundle}, so that the bean
 * is found among others of its class, and Micronaut knows its methods. Added by the processor; not
 * for users.
 */
@Internal
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Executable
public @interface DeclaredBundle {

  /**
   * The bean's {@link RpcPart#declaration}.
   *
   * @return the factory and its method
   */
  String value();
}
