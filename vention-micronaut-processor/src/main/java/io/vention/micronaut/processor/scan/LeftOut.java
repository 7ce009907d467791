package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which properties of a class are no fields.
 *
 * @param names those that the class names
 * @param onlyNames those beside which there are no others; empty for any
 */
record LeftOut(Set<String> names, Set<String> onlyNames) {

  /** What a class and its superclasses say. */
  static LeftOut of(ClassElement type) {
    return new LeftOut(
        texts(type, KnownAnnotations.IGNORE_PROPERTIES),
        texts(type, KnownAnnotations.INCLUDE_PROPERTIES));
  }

  private static Set<String> texts(ClassElement type, String annotation) {
    return PropertyFinder.hierarchy(type).stream()
        .flatMap(element -> JsonAnnotation.of(element).stream())
        .filter(on -> on.name().equals(annotation))
        .flatMap(on -> on.texts("value").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean contains(BeanProperty property) {
    List<String> called =
        Stream.concat(
                Stream.of(property.name()),
                property.annotations().stream().flatMap(on -> Property.jsonName(on).stream()))
            .toList();
    return JsonAnnotations.isLeftOut(property.elements())
        || called.stream().anyMatch(names::contains)
        || (!onlyNames.isEmpty() && called.stream().noneMatch(onlyNames::contains))
        || property.type().filter(LeftOut::isOfLeftOutType).isPresent();
  }

  private static boolean isOfLeftOutType(TypeUse use) {
    // a primitive has no annotations
    return !use.type().isPrimitive()
        && JsonAnnotation.of(use.type()).stream()
            .filter(on -> on.name().equals(KnownAnnotations.IGNORE_TYPE))
            .anyMatch(on -> on.value("value", "true").equals("true"));
  }
}
