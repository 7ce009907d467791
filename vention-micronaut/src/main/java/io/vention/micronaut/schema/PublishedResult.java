package io.vention.micronaut.schema;

import io.micronaut.aop.Around;
import io.micronaut.core.annotation.Internal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code @Stream} method whose result is published at each call, so that Micronaut puts the
 * publishing around it. Added by the processor; not for users.
 */
@Internal
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Around
public @interface PublishedResult {

  /**
   * The stream that the result is published to.
   *
   * @return its name
   */
  String value();
}
