package io.vention.micronaut;

import io.micronaut.context.annotation.Executable;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a stream that all its subscribers share: a server-streaming RPC without a request.
 *
 * <p>It stands on one of:
 *
 * <ul>
 *   <li>an interface's method that returns {@link StreamPublisher}: the interface is implemented,
 *       and can be injected, as can the publisher itself, by its payload's type or by
 *       {@code @Named};
 *   <li>a bean's method that returns a value: the result of each call is published, then returned
 *       to the caller; with {@code @Scheduled} it publishes by itself;
 *   <li>a bean's method that returns a {@code Publisher}: subscribed to once, when the server
 *       starts; its end ends the subscribers, its error with the code that an action's error would
 *       have;
 *   <li>a constructor's or factory method's parameter of type {@link StreamPublisher}: short for
 *       the first.
 * </ul>
 *
 * <p>A stream is declared once. Its settings can be overridden by {@code vention.streams.<name>.*}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Executable
public @interface Stream {

  /**
   * The stream's name: the RPC's, the one for {@link Streams#publisher} and {@code @Named}, and the
   * configuration key. Without one it is the method's or parameter's name, and the RPC's is that in
   * PascalCase.
   *
   * @return the name, or an empty string
   */
  String name() default "";

  /**
   * What becomes of an item that a subscriber has no room for.
   *
   * @return the policy
   */
  StreamPolicy policy() default StreamPolicy.LATEST;

  /**
   * How many items may wait for a slow subscriber.
   *
   * @return a number of items, from 1 to 65,536
   */
  int queueSize() default 1;

  /**
   * Whether a new subscriber first gets the item that was published last.
   *
   * @return whether the last item is replayed
   */
  boolean replay() default true;

  /**
   * How long, in total since it was last caught up, a subscriber of a {@link StreamPolicy#FIFO}
   * stream may hold up a waiting publisher before it is cut off, with {@link
   * Code#RESOURCE_EXHAUSTED}. A number with a unit: {@code 500ms}, {@code 30s}, {@code 5m}.
   *
   * @return a positive duration
   */
  String stallTimeout() default "30s";

  /**
   * How long a {@link StreamPolicy#LATEST} stream may be silent before its last item is sent again,
   * so that proxies keep it open. A number with a unit. Subscribers see the repeat as an item.
   *
   * @return a positive duration, or an empty string for never
   */
  String keepAlive() default "";
}
