package io.vention.micronaut.processor.scan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The annotations of Jackson, micronaut-serde and JSON-B that are followed, or that say nothing of
 * the JSON of a message. All others of their packages are refused.
 */
final class KnownAnnotations {

  private static final String JACKSON = "com.fasterxml.jackson.annotation.";
  private static final String DATABIND = "com.fasterxml.jackson.databind.annotation.";
  private static final String SERDE = "io.micronaut.serde.annotation.";
  private static final String SERDE_CONFIG = "io.micronaut.serde.config.annotation.";
  private static final String JSONB = "jakarta.json.bind.annotation.";

  private static final List<String> PACKAGES =
      List.of(JACKSON, DATABIND, SERDE, SERDE_CONFIG, JSONB);

  static final String PROPERTY = JACKSON + "JsonProperty";
  static final String IGNORE_TYPE = JACKSON + "JsonIgnoreType";
  static final String IGNORE_PROPERTIES = JACKSON + "JsonIgnoreProperties";
  static final String INCLUDE_PROPERTIES = JACKSON + "JsonIncludeProperties";

  /** On properties that are no fields. */
  static final Set<String> LEFT_OUT =
      Set.of(
          JACKSON + "JsonIgnore",
          JSONB + "JsonbTransient",
          "java.beans.Transient",
          "jakarta.persistence.Transient",
          "io.micronaut.data.annotation.Transient");

  /** On what makes objects. */
  static final Set<String> CREATORS =
      Set.of(
          "io.micronaut.core.annotation.Creator", JACKSON + "JsonCreator", JSONB + "JsonbCreator");

  private static final Set<String> ANYWHERE =
      Set.of(
          JACKSON + "JsonIgnore",
          JACKSON + "JsonInclude",
          JACKSON + "JsonPropertyDescription",
          JACKSON + "JsonClassDescription",
          JACKSON + "JsonPropertyOrder",
          JACKSON + "JsonRootName",
          JACKSON + "JsonTypeName",
          JACKSON + "JsonIgnoreType",
          JACKSON + "JacksonAnnotationsInside",
          JSONB + "JsonbTransient",
          JSONB + "JsonbCreator",
          JSONB + "JsonbPropertyOrder",
          SERDE + "SerdeImport");

  private static final Map<String, Predicate<JsonAnnotation>> CONDITIONALLY =
      Map.of(
          PROPERTY,
          it -> Set.of("AUTO", "READ_WRITE").contains(it.value("access", "AUTO")),
          JACKSON + "JsonCreator",
          it -> !it.value("mode", "DEFAULT").equals("DELEGATING"),
          SERDE + "Serdeable",
          KnownAnnotations::isPlain,
          SERDE + "Serdeable.Serializable",
          KnownAnnotations::isPlain,
          SERDE + "Serdeable.Deserializable",
          KnownAnnotations::isPlain);

  /** On classes: which properties there are. On a property they would change another type's. */
  private static final Map<String, Predicate<JsonAnnotation>> ON_CLASSES =
      Map.of(
          IGNORE_PROPERTIES,
          it ->
              it.value("allowGetters", "false").equals("false")
                  && it.value("allowSetters", "false").equals("false"),
          INCLUDE_PROPERTIES,
          it -> true);

  private KnownAnnotations() {}

  private static boolean isPlain(JsonAnnotation serdeable) {
    return Set.of("validate").containsAll(serdeable.values().keySet());
  }

  /** Whether an annotation of a class is followed, or says nothing of JSON. */
  static boolean onClass(JsonAnnotation annotation) {
    Predicate<JsonAnnotation> condition = ON_CLASSES.get(annotation.name());
    return condition == null ? onMember(annotation) : condition.test(annotation);
  }

  /** Whether an annotation of a member is followed, or says nothing of JSON. */
  static boolean onMember(JsonAnnotation annotation) {
    Predicate<JsonAnnotation> condition = CONDITIONALLY.get(annotation.name());
    return condition == null
        ? ANYWHERE.contains(annotation.name()) || !isOfJson(annotation)
        : condition.test(annotation);
  }

  /** Whether an annotation of an enum's member is followed, or says nothing of JSON. */
  static boolean onMemberOfEnum(JsonAnnotation annotation) {
    return onMember(annotation) && !(CREATORS.contains(annotation.name()) && isOfJson(annotation));
  }

  private static boolean isOfJson(JsonAnnotation annotation) {
    return PACKAGES.stream().anyMatch(annotation.name()::startsWith);
  }
}
