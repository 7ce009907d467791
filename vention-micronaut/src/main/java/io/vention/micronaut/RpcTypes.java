package io.vention.micronaut;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the messages of RPCs that a bundle adds in code ({@link RpcBundle#entries}), so that their
 * codecs are generated. It stands on the bundle, on a class that extends it, or on the factory's
 * method that makes it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RpcTypes {

  /**
   * The messages.
   *
   * @return classes without type parameters
   */
  Class<?>[] value();
}
