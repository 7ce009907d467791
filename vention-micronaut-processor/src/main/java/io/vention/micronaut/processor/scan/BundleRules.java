package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import java.util.Arrays;

/** Whether a bundle can be served that a factory makes. */
final class BundleRules {

  private BundleRules() {}

  static void check(BeanClass bundle) {
    ClassElement element = bundle.element();
    Place place = new Place("bundle " + element.getSimpleName(), bundle.declaration().element());
    if (!Visibility.isVisible(element, bundle.javaType().packageName())) {
      bundle
          .problems()
          .add(
              place,
              "is not visible in "
                  + bundle.javaType().packageName()
                  + ", from where its RPCs are called (make it public)");
    }
    element.getEnclosedElements(ElementQuery.CONSTRUCTORS).stream()
        .map(MethodElement::getParameters)
        .flatMap(Arrays::stream)
        .filter(Members::isStream)
        .forEach(parameter -> notInjected(bundle, place, parameter));
  }

  private static void notInjected(BeanClass bundle, Place place, ParameterElement parameter) {
    bundle
        .problems()
        .add(
            place,
            "@Stream "
                + parameter.getName()
                + ": the factory calls the constructor, so that nothing is injected there (extend"
                + " the bundle by a class that is a bean)");
  }
}
