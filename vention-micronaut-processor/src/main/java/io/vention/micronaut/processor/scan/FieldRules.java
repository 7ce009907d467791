package io.vention.micronaut.processor.scan;

import io.vention.micronaut.processor.schema.FieldNumbers;
import io.vention.micronaut.processor.schema.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whether the fields of one message can have their names and numbers. */
final class FieldRules {

  private final String what;
  private final Problems problems;
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byJsonName = new HashMap<>();
  private final Map<String, String> byDerivedJsonName = new HashMap<>();
  private final Map<Integer, String> byNumber = new HashMap<>();

  /**
   * Rules of which no field was seen yet.
   *
   * @param what what the fields are in Java
   */
  FieldRules(String what, Problems problems) {
    this.what = what;
    this.problems = problems;
  }

  /** Checks what annotations say of a property. */
  void checkGiven(Property property, Place place) {
    checkOne("@ProtoName", property.protoNames(), place);
    checkOne("@JsonProperty", property.jsonNames(), place);
    checkOne("@FieldNumber", property.numbers(), place);
    property.numbers().forEach(number -> checkNumber(number, property.name(), place));
  }

  private void checkOne(String annotation, Set<?> given, Place place) {
    if (given.size() > 1) {
      problems.add(
          place, annotation + " says different things of it: " + given + " (keep one of them)");
    }
  }

  private void checkNumber(int number, String property, Place place) {
    if (!FieldNumbers.isAllowed(number)) {
      problems.add(
          place,
          "@FieldNumber "
              + number
              + " (expected: 1 to "
              + FieldNumbers.MAX
              + ", but not 19000 to 19999)");
      return;
    }
    String other = byNumber.putIfAbsent(number, property);
    if (other != null) {
      problems.add(
          place, "the field number " + number + alsoOf(other) + " (give one of them another)");
    }
  }

  /** Checks the names of a field against those of the fields before. */
  void checkNames(String name, String jsonName, String property, Place place) {
    NameRules.field(name, "field name", place, problems);
    if (distinct(byName, name, property, "the field name", place)
        && distinct(byJsonName, jsonName, property, "the JSON name", place)) {
      // protoc refuses two of these as well, whatever json_name says
      distinct(byDerivedJsonName, Names.json(name), property, "the derived JSON name", place);
    }
  }

  private boolean distinct(
      Map<String, String> seen, String name, String property, String shared, Place place) {
    String other = seen.putIfAbsent(name, property);
    if (other != null) {
      problems.add(
          place,
          shared
              + " \""
              + name
              + "\""
              + alsoOf(other)
              + " (give one of them another with @ProtoName)");
    }
    return other == null;
  }

  private String alsoOf(String other) {
    return " is also that of " + what + " \"" + other + "\"";
  }
}
