package io.vention.micronaut.processor.scan;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.inject.ast.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * An annotation as it was written. Micronaut's elements have what its and micronaut-serde's mappers
 * make of annotations beside what was written, and do not tell the two apart.
 *
 * @param name its class's name
 * @param values its members that were given
 */
record JsonAnnotation(String name, Map<String, Object> values) {

  /** An annotation that stands for those on itself. */
  private static final String INSIDE = "com.fasterxml.jackson.annotation.JacksonAnnotationsInside";

  JsonAnnotation {
    values = Map.copyOf(values);
  }

  /** The annotations of an element. */
  static List<JsonAnnotation> of(Element element) {
    return element.getNativeType() instanceof JavaNativeElement java && java.element() != null
        ? java.element().getAnnotationMirrors().stream().flatMap(JsonAnnotation::of).toList()
        : List.of();
  }

  private static Stream<JsonAnnotation> of(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    List<? extends AnnotationMirror> own = type.getAnnotationMirrors();
    boolean standsForThem =
        own.stream().anyMatch(on -> on.getAnnotationType().toString().equals(INSIDE));
    Stream<JsonAnnotation> itself = Stream.of(read(mirror, type));
    return standsForThem
        ? Stream.concat(itself, own.stream().map(JsonAnnotation::readOwn))
        : itself;
  }

  private static JsonAnnotation readOwn(AnnotationMirror mirror) {
    return read(mirror, (TypeElement) mirror.getAnnotationType().asElement());
  }

  private static JsonAnnotation read(AnnotationMirror mirror, TypeElement type) {
    Map<String, Object> values = new HashMap<>();
    mirror
        .getElementValues()
        .forEach(
            (member, value) -> values.put(member.getSimpleName().toString(), value.getValue()));
    return new JsonAnnotation(type.getQualifiedName().toString(), values);
  }

  /** The class's name without its package. */
  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A member that was given; else its default. */
  String value(String member, String otherwise) {
    Object value = values.get(member);
    return value == null ? otherwise : value.toString();
  }

  /** The texts of a member. */
  List<String> texts(String member) {
    return values.get(member) instanceof List<?> list
        ? list.stream().map(text -> ((AnnotationValue) text).getValue().toString()).toList()
        : List.of();
  }
}
