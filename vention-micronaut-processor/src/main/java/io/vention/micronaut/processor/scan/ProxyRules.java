package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.MethodElement;

/** Whether Micronaut can put the publishing around a method. */
final class ProxyRules {

  private static final String WAY_OUT =
      ", so that its result cannot be published (remove final, or publish by a StreamPublisher)";

  private ProxyRules() {}

  static void check(MethodElement method, Place place, BeanClass bean) {
    if (bean.declaration().isBundle()) {
      bean.problems()
          .add(
              place,
              "is a method of a bundle that a factory makes, so that its result cannot be published"
                  + " (return a Publisher of what there is to publish, or extend the bundle by a"
                  + " class that is a bean)");
    } else if (bean.element().isRecord()) {
      bean.problems()
          .add(
              place,
              "is a method of a record, so that its result cannot be published (use a class, or"
                  + " publish by a StreamPublisher)");
    } else if (bean.element().isFinal()) {
      bean.problems().add(place, "is a method of a final class" + WAY_OUT);
    } else if (method.isFinal() && !method.isPrivate() && !method.isStatic()) {
      bean.problems().add(place, "is final" + WAY_OUT);
    }
  }
}
