package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;

/** Whether the server can subscribe to what a method returns. */
final class SourceRules {

  private SourceRules() {}

  static void check(MethodElement method, Place place, Problems problems) {
    if (method.hasParameters()) {
      problems.add(
          place, "takes parameters (expected: none, as the server subscribes to its result)");
    }
    for (ClassElement thrown : method.getThrownTypes()) {
      if (!thrown.isAssignable(RuntimeException.class)) {
        problems.add(
            place,
            "throws "
                + thrown.getName()
                + " (expected: no checked exception; return a publisher that fails)");
      }
    }
  }
}
