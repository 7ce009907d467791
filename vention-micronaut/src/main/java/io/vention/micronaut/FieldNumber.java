package io.vention.micronaut;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number that a property or parameter has in its message, in place of that of its turn. The
 * others are numbered in order from 1 around it.
 *
 * <p>A number is what clients know a field by in the binary encoding: give it to a field that
 * moves, so that it keeps the one it had, and never to another field.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface FieldNumber {

  /**
   * The number.
   *
   * @return 1 to 536870911, but not 19000 to 19999, which are protobuf's own
   */
  int value();
}
