package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.function.Supplier;

/**
 * The making of bundles that add RPCs in code, on which the application's streams depend: a bundle
 * that depends on the streams could never be made.
 */
final class BundleStart {

  private static final String ATTRIBUTE = BundleStart.class.getName();

  private BundleStart() {}

  static Surface around(ApplicationContext context, Supplier<Surface> composition) {
    // another thread that asks may ask the bundles too: waiting for it could wait for each other
    if (context
        .getAttribute(ATTRIBUTE, Thread.class)
        .filter(Thread.currentThread()::equals)
        .isPresent()) {
      throw new InvalidApplicationException(
          List.of(
              "a bundle that adds RPCs in code is injected with the application's streams, directly"
                  + " or through another bean; it is made before they are\nPublish what it returns"
                  + " as a StreamEntry or from a @Stream method, which returns a Publisher."));
    }
    context.setAttribute(ATTRIBUTE, Thread.currentThread());
    try {
      return composition.get();
    } catch (RuntimeException e) {
      throw cause(e);
    } finally {
      context.removeAttribute(ATTRIBUTE, Thread.class);
    }
  }

  // what is wrong with the application, out of the path of injections that led to it
  private static RuntimeException cause(RuntimeException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof InvalidApplicationException invalid) {
        return invalid;
      }
    }
    return failure;
  }
}
