package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.EnumConstantElement;
import io.micronaut.inject.ast.EnumElement;
import io.vention.micronaut.ProtoName;
import io.vention.micronaut.processor.schema.EnumModel;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.EnumType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes an enum of an enum: its zero is absence, unless its first constant is that. */
final class EnumScanner {

  private static final String ZERO = "UNSPECIFIED";

  private final Place place;
  private final boolean hasSource;
  private final Problems problems;
  private final Map<String, String> byName = new HashMap<>();

  EnumScanner(Place place, boolean hasSource, Problems problems) {
    this.place = place;
    this.hasSource = hasSource;
    this.problems = problems;
  }

  EnumModel scan(EnumElement enumeration, JavaType javaType, String name) {
    if (hasSource) {
      EnumRules.check(enumeration, place, problems);
    }
    String zero = Names.enumValue(name, ZERO);
    List<EnumConstantElement> elements = enumeration.elements();
    boolean zeroIsConstant = !elements.isEmpty() && name(name, elements.get(0)).equals(zero);
    List<EnumType.Value> values = new ArrayList<>();
    if (!zeroIsConstant) {
      values.add(new EnumType.Value(0, zero, Documentation.NONE));
      byName.put(comparable(name, zero), "the value for none, which comes first");
    }
    List<EnumModel.Constant> constants = new ArrayList<>();
    for (EnumConstantElement element : elements) {
      EnumType.Value value = value(values.size(), name, element);
      values.add(value);
      constants.add(new EnumModel.Constant(element.getName(), value));
    }
    EnumType schema =
        new EnumType(name, javaType.canonicalName(), values, Comments.of(enumeration));
    return new EnumModel(javaType, schema, constants, zeroIsConstant);
  }

  private EnumType.Value value(int number, String enumName, EnumConstantElement element) {
    String name = name(enumName, element);
    Element pointAt = hasSource ? element : place.element();
    Place constant = place.part("constant " + element.getName(), pointAt);
    NameRules.declared(name, "value name", constant, problems);
    if (hasSource) {
      EnumRules.checkNoText(element, constant, problems);
    }
    String other =
        byName.putIfAbsent(comparable(enumName, name), "that of constant " + element.getName());
    if (other != null) {
      problems.add(
          constant,
          "value name \""
              + name
              + "\" is also "
              + other
              + " (give one of them another with @ProtoName)");
    }
    return new EnumType.Value(number, name, Comments.of(element));
  }

  private static String name(String enumName, EnumConstantElement constant) {
    return constant
        .stringValue(ProtoName.class)
        .orElseGet(() -> Names.enumValue(enumName, constant.getName()));
  }

  /**
   * What protoc compares: the values of an enum must differ in more than case, underscores and the
   * enum's name before them (descriptor.cc: CheckEnumValueUniqueness).
   */
  private static String comparable(String enumName, String value) {
    String prefix = enumName.replace("_", "").toLowerCase(Locale.ROOT);
    String plain = value.replace("_", "").toLowerCase(Locale.ROOT);
    return plain.startsWith(prefix) && plain.length() > prefix.length()
        ? plain.substring(prefix.length())
        : plain;
  }
}
