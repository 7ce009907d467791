package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MethodElement;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What annotations of Jackson, micronaut-serde and JSON-B do for messages, whose JSON is that of
 * the {@code .proto}. Those that would change other JSON are not passed over in silence.
 */
final class JsonAnnotations {

  private static final Map<String, String> WAYS_OUT =
      Map.ofEntries(
          Map.entry("JsonProperty", "remove its access: a field is both written and read"),
          Map.entry("JsonValue", "use the value itself, or @ProtoString on an enum"),
          Map.entry("JsonCreator", "let it take each property as a parameter"),
          Map.entry("JsonUnwrapped", "declare the inner type's properties here"),
          Map.entry("JsonbProperty", "use @JsonProperty"),
          Map.entry("JsonGetter", "use @JsonProperty"),
          Map.entry("JsonSetter", "use @JsonProperty"),
          Map.entry("JsonTypeInfo", "use a sealed interface without it"),
          Map.entry("JsonSubTypes", "use a sealed interface without it"),
          Map.entry("JsonNaming", "use @JsonProperty on properties"),
          Map.entry("Serdeable", "remove its naming, and use @JsonProperty on properties"),
          Map.entry("JsonAnyGetter", "use a property of type Map<String, Object>"),
          Map.entry("JsonAnySetter", "use a property of type Map<String, Object>"));

  private JsonAnnotations() {}

  /** Tells what is not followed of a class or an enum. */
  static void checkClass(Element type, Place place, Problems problems) {
    check(Stream.of(type), KnownAnnotations::onClass, place, problems);
  }

  /** Tells what is not followed of a property or another member, once for all its elements. */
  static void checkMember(List<? extends Element> elements, Place place, Problems problems) {
    check(elements.stream(), KnownAnnotations::onMember, place, problems);
  }

  /** Tells what is not followed of a member of an enum, whose constants nothing makes. */
  static void checkOfEnum(Element member, Place place, Problems problems) {
    check(Stream.of(member), KnownAnnotations::onMemberOfEnum, place, problems);
  }

  private static void check(
      Stream<? extends Element> elements,
      Predicate<JsonAnnotation> known,
      Place place,
      Problems problems) {
    elements
        .flatMap(element -> JsonAnnotation.of(element).stream())
        .filter(annotation -> !known.test(annotation))
        .map(JsonAnnotations::notFollowed)
        .distinct()
        .forEach(text -> problems.add(place, text));
  }

  private static String notFollowed(JsonAnnotation annotation) {
    String name = annotation.simpleName();
    return "@"
        + name
        + " does not change the JSON of RPCs, which is that of the .proto ("
        + WAYS_OUT.getOrDefault(name, "remove it, or use another type for RPCs")
        + ")";
  }

  /** Whether one of a property's elements says that it is no field. */
  static boolean isLeftOut(List<? extends Element> elements) {
    return elements.stream()
        .flatMap(element -> JsonAnnotation.of(element).stream())
        .filter(annotation -> KnownAnnotations.LEFT_OUT.contains(annotation.name()))
        .anyMatch(annotation -> annotation.value("value", "true").equals("true"));
  }

  /** Whether a constructor or method is marked as what makes objects. */
  static boolean isCreator(MethodElement method) {
    return JsonAnnotation.of(method).stream()
        .filter(annotation -> KnownAnnotations.CREATORS.contains(annotation.name()))
        .anyMatch(annotation -> !annotation.value("mode", "DEFAULT").equals("DISABLED"));
  }
}
