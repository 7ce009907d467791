package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.TypedElement;
import io.vention.micronaut.processor.schema.Creator.Argument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which properties the parameters of what makes a message's objects are. */
final class CreatorMatch {

  /** javac takes no plain 0 for these, and warns of casts of it to the others. */
  private static final Map<String, String> ZEROS =
      Map.of("boolean", "false", "byte", "(byte) 0", "short", "(short) 0", "char", "(char) 0");

  private final Map<String, BeanProperty> properties = new LinkedHashMap<>();
  private final List<Argument> arguments = new ArrayList<>();
  private final LeftOut leftOut;

  CreatorMatch(List<BeanProperty> properties, LeftOut leftOut) {
    properties.forEach(property -> this.properties.put(property.name(), property));
    this.leftOut = leftOut;
  }

  /** The properties that are fields. */
  List<BeanProperty> fields() {
    return properties.values().stream().filter(property -> !leftOut.contains(property)).toList();
  }

  /** What stands for each parameter. */
  List<Argument> arguments() {
    return arguments;
  }

  /** Finds the property of each parameter. */
  void match(CreatorFinder.Chosen creator, Place place, Problems problems) {
    for (TypedElement parameter : creator.parameters()) {
      Place at = place.part(parameter(creator, parameter), parameter);
      Optional<BeanProperty> property = property(parameter);
      property.ifPresent(found -> match(found, parameter, at, problems));
      if (property.isEmpty()) {
        problems.add(
            at,
            "is no property that can be read (add a getter "
                + AccessRules.getter(Notes.name(parameter))
                + ", or mark another constructor with @Creator)");
      }
    }
  }

  /** Finds the property of each parameter of a class file, whose codec may be there already. */
  void matchCompiled(
      CreatorFinder.Chosen creator,
      ClassElement type,
      Place place,
      Problems problems,
      Problems codecProblems) {
    for (TypedElement parameter : creator.parameters()) {
      Optional<BeanProperty> property = property(parameter);
      property.ifPresent(found -> match(found, parameter, place, codecProblems));
      if (property.isEmpty()) {
        problems.add(
            place.part(parameter(creator, parameter)),
            "the parameter's own name is not known (compile "
                + type.getName()
                + " with -parameters, or use a record)");
      }
    }
  }

  private static String parameter(CreatorFinder.Chosen creator, TypedElement parameter) {
    return creator.what() + " parameter \"" + Notes.name(parameter) + "\"";
  }

  private void match(BeanProperty found, TypedElement parameter, Place at, Problems problems) {
    BeanProperty matched = found.withArgument(parameter);
    properties.put(matched.name(), matched);
    arguments.add(leftOut.contains(matched) ? absent(parameter, at, problems) : of(matched));
  }

  private static Argument of(BeanProperty property) {
    return new Argument.Value(property.name());
  }

  private Optional<BeanProperty> property(TypedElement parameter) {
    BeanProperty ofName = properties.get(Notes.name(parameter));
    if (ofName != null) {
      return Optional.of(ofName);
    }
    return Property.jsonName(parameter)
        .flatMap(
            name ->
                properties.values().stream()
                    .filter(property -> isCalled(property, name))
                    .findFirst());
  }

  private static boolean isCalled(BeanProperty property, String jsonName) {
    return property.name().equals(jsonName)
        || property.annotations().stream()
            .anyMatch(on -> Property.jsonName(on).filter(jsonName::equals).isPresent());
  }

  /** What a property that is no field has: nothing, in its type's way. */
  private static Argument absent(TypedElement parameter, Place at, Problems problems) {
    TypeUse use = TypeUse.of(parameter);
    ClassElement type = use.type();
    if (type.isPrimitive() && !type.isArray()) {
      return new Argument.Absent(ZEROS.getOrDefault(type.getName(), "0"));
    }
    if (!use.nullable()) {
      problems.add(at, "is left out of the message, but needs a value (mark it @Nullable)");
    }
    return new Argument.Absent("(" + JavaTypes.erased(type) + ") null");
  }
}
