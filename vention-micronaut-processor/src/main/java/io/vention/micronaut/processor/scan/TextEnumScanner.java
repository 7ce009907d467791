package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.EnumConstantElement;
import io.micronaut.inject.ast.EnumElement;
import io.vention.micronaut.ProtoName;
import io.vention.micronaut.ProtoString;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.TextEnumModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a string of an enum. */
final class TextEnumScanner {

  private final Place place;
  private final boolean hasSource;
  private final Problems problems;
  private final Map<String, String> byText = new HashMap<>();

  TextEnumScanner(Place place, boolean hasSource, Problems problems) {
    this.place = place;
    this.hasSource = hasSource;
    this.problems = problems;
  }

  /** Whether an enum is a string. */
  static boolean isText(Element type) {
    return type.hasAnnotation(ProtoString.class);
  }

  TextEnumModel scan(EnumElement enumeration, JavaType javaType) {
    if (hasSource) {
      EnumRules.check(enumeration, place, problems);
    }
    if (enumeration.hasAnnotation(ProtoName.class)) {
      problems.add(place, "@ProtoName has no effect on an enum that is a string (remove it)");
    }
    List<TextEnumModel.Constant> constants = new ArrayList<>();
    for (EnumConstantElement element : enumeration.elements()) {
      constants.add(constant(element));
    }
    return new TextEnumModel(javaType, constants);
  }

  private TextEnumModel.Constant constant(EnumConstantElement element) {
    String name = element.getName();
    String text = Property.jsonName(element).orElse(name);
    Place constant = place.part("constant " + name, hasSource ? element : place.element());
    if (hasSource) {
      EnumRules.checkText(element, constant, problems);
    }
    String other = byText.putIfAbsent(text, name);
    if (other != null) {
      problems.add(
          constant,
          "text \""
              + text
              + "\" is also that of constant "
              + other
              + " (give one of them another with @JsonProperty)");
    }
    return new TextEnumModel.Constant(name, text);
  }
}
