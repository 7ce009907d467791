package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.FieldElement;
import io.micronaut.inject.ast.MemberElement;
import io.micronaut.inject.ast.MethodElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a codec can read and set the properties of a message's class. */
final class PropertyRules {

  private static final String LEAVE_OUT = ", or leave it out with @JsonIgnore)";

  private final ClassElement type;
  private final String codecPackage;
  private final Problems problems;

  PropertyRules(ClassElement type, String codecPackage, Problems problems) {
    this.type = type;
    this.codecPackage = codecPackage;
    this.problems = problems;
  }

  /**
   * Checks that there are properties, but for records, which say themselves that there are none.
   */
  void checkAny(List<BeanProperty> properties, Place place) {
    if (properties.isEmpty() && !type.isRecord()) {
      problems.add(
          place,
          "has no properties (expected: getters, and setters or a constructor that takes them; a"
              + " record is shorter)");
    }
  }

  /**
   * Checks a property.
   *
   * @param created whether it is known what makes the class's objects
   */
  void check(BeanProperty property, boolean created, Place at) {
    JsonAnnotations.checkMember(property.elements(), at, problems);
    MemberElement read = property.read();
    if (read == null) {
      String getter = AccessRules.getter(property.name());
      problems.add(at, "cannot be read (add a getter " + getter + LEAVE_OUT);
      return;
    }
    if (!type.isRecord()) {
      AccessRules.check(read, at.part(describe(read)), codecPackage, problems);
    }
    if (created && property.argument() == null) {
      checkWrite(property, property.write(), at);
    } else if (property.argument() != null) {
      checkType(property, Optional.of(TypeUse.of(property.argument()).type()), at);
    }
  }

  private void checkWrite(BeanProperty property, @Nullable MemberElement write, Place at) {
    if (write == null) {
      problems.add(
          at, "cannot be set (add a setter, or a parameter of the constructor" + LEAVE_OUT);
    } else {
      AccessRules.check(write, at.part(describe(write)), codecPackage, problems);
      checkType(property, property.writeType(), at);
    }
  }

  private void checkType(BeanProperty property, Optional<ClassElement> set, Place at) {
    Optional<ClassElement> read = property.type().map(TypeUse::type);
    if (read.isPresent() && set.isPresent() && !AccessRules.fits(read.get(), set.get())) {
      problems.add(
          at,
          "is read as "
              + JavaTypes.described(read.get())
              + " and set as "
              + JavaTypes.described(set.get())
              + " (use one type for both)");
    }
  }

  /** Checks the annotations of all that is no property. */
  void checkOthers(List<BeanProperty> properties, Place place) {
    Set<Object> seen = new HashSet<>();
    properties.forEach(
        property -> property.elements().forEach(element -> seen.add(JavaTypes.identity(element))));
    members()
        .filter(member -> seen.add(JavaTypes.identity(member)))
        .filter(member -> !JsonAnnotations.isLeftOut(List.of(member)))
        .forEach(
            member ->
                JsonAnnotations.checkMember(
                    List.of(member), place.part(describe(member), member), problems));
  }

  private Stream<MemberElement> members() {
    return PropertyFinder.hierarchy(type).stream()
        .flatMap(
            owner ->
                Stream.of(
                        owner.getEnclosedElements(ElementQuery.ALL_FIELDS.onlyDeclared()),
                        owner.getEnclosedElements(ElementQuery.CONSTRUCTORS),
                        owner.getEnclosedElements(ElementQuery.ALL_METHODS.onlyDeclared()))
                    .flatMap(List::stream));
  }

  private static String describe(Element member) {
    if (member instanceof FieldElement) {
      return "field \"" + member.getName() + "\"";
    }
    return member.getName().equals("<init>")
        ? "constructor"
        : "method " + Members.describe((MethodElement) member);
  }
}
