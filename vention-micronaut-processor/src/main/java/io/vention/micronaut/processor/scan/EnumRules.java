package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.EnumConstantElement;
import io.micronaut.inject.ast.EnumElement;
import io.micronaut.inject.ast.FieldElement;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.ProtoName;
import java.util.List;

/** What may be said of enums and their constants. */
final class EnumRules {

  private EnumRules() {}

  /** Checks the annotations of an enum, but for those of its constants. */
  static void check(EnumElement type, Place place, Problems problems) {
    JsonAnnotations.checkClass(type, place, problems);
    for (FieldElement field : type.getEnclosedElements(ElementQuery.ALL_FIELDS.onlyDeclared())) {
      JsonAnnotations.checkOfEnum(
          field, place.part("field \"" + field.getName() + "\"", field), problems);
    }
    for (MethodElement method : type.getEnclosedElements(ElementQuery.ALL_METHODS.onlyDeclared())) {
      JsonAnnotations.checkOfEnum(
          method, place.part("method " + Members.describe(method), method), problems);
    }
  }

  /** Checks a constant that is known by its name in the {@code .proto}. */
  static void checkNoText(EnumConstantElement constant, Place place, Problems problems) {
    JsonAnnotations.checkMember(List.of(constant), place, problems);
    if (Property.jsonName(constant).isPresent()) {
      problems.add(
          place,
          "@JsonProperty has no effect on a value of the .proto (mark the enum with @ProtoString,"
              + " or use @ProtoName)");
    }
  }

  /** Checks a constant that is known by its text. */
  static void checkText(EnumConstantElement constant, Place place, Problems problems) {
    JsonAnnotations.checkMember(List.of(constant), place, problems);
    if (constant.hasAnnotation(ProtoName.class)) {
      problems.add(
          place, "@ProtoName has no effect on a constant that is a text (use @JsonProperty)");
    }
  }
}
