package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;

/** Whether Micronaut can put something around a method, by a subclass of its class. */
final class ProxyRules {

  private ProxyRules() {}

  /** For a method whose result is to be published. */
  static void checkPublished(MethodElement method, Place place, BeanClass bean) {
    if (bean.declaration().isBundle()) {
      bean.problems()
          .add(
              place,
              "is a method of a bundle that a factory makes, so that its result cannot be published"
                  + " (return a Publisher of what there is to publish, or extend the bundle by a"
                  + " class that is a bean)");
    } else {
      check(method, place, bean, "its result cannot be published", "publish by a StreamPublisher");
    }
  }

  /** For a method whose parameters have constraints. */
  static void checkValidated(MethodElement method, Place place, BeanClass bean) {
    check(
        method,
        place,
        bean,
        "the constraints of its parameters cannot be checked",
        "take one record as the request");
  }

  private static void check(
      MethodElement method, Place place, BeanClass bean, String cannot, String otherwise) {
    ClassElement type = bean.element();
    if (type.isRecord()) {
      tell(place, bean, "is a method of a record", cannot, "use a class", otherwise);
    } else if (type.isFinal()) {
      tell(place, bean, "is a method of a final class", cannot, way(type), otherwise);
    } else if (JavaTypes.isSealed(type)) {
      tell(place, bean, "is a method of a sealed class", cannot, "remove sealed", otherwise);
    } else if (method.isFinal() && !method.isPrivate() && !method.isStatic()) {
      tell(place, bean, "is final", cannot, way(method.getDeclaringType()), otherwise);
    }
  }

  private static String way(ClassElement type) {
    return JavaTypes.isKotlin(type) ? "mark it open" : "remove final";
  }

  private static void tell(
      Place place, BeanClass bean, String what, String cannot, String way, String otherwise) {
    bean.problems()
        .add(place, what + ", so that " + cannot + " (" + way + ", or " + otherwise + ")");
  }
}
