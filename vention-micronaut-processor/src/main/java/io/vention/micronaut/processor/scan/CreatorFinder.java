package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.FieldElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.TypedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what makes a message's objects: a constructor, or a static method that is marked. */
final class CreatorFinder {

  private static final String WAY_OUT = "(mark one of them with @Creator)";

  private final ClassElement type;
  private final String codecPackage;
  private final Place place;
  private final Problems problems;

  CreatorFinder(ClassElement type, String codecPackage, Place place, Problems problems) {
    this.type = type;
    this.codecPackage = codecPackage;
    this.place = place;
    this.problems = problems;
  }

  /**
   * What was chosen.
   *
   * @param method a static method's name; empty for a constructor
   * @param parameters its parameters; of a record's own constructor, the components
   * @param element its declaration
   */
  record Chosen(String method, List<? extends TypedElement> parameters, Element element) {

    static Chosen of(MethodElement element) {
      String name = element.getName().equals("<init>") ? "" : element.getName();
      return new Chosen(name, Arrays.asList(element.getParameters()), element);
    }

    /** How messages name it. */
    String what() {
      return method.isEmpty() ? "constructor" : "method " + method + "()";
    }
  }

  /** The choice; empty, and a problem, where there is none. */
  Optional<Chosen> find() {
    List<MethodElement> marked = marked();
    if (marked.size() > 1) {
      problems.add(place, "has several creators (keep one @Creator)");
      return Optional.empty();
    }
    if (marked.size() == 1) {
      return Optional.of(Chosen.of(marked.get(0))).filter(this::isUsable);
    }
    return type.isRecord() ? Optional.of(canonical()) : constructor();
  }

  private List<MethodElement> marked() {
    return Stream.concat(
            constructors().stream(),
            type
                .getEnclosedElements(
                    ElementQuery.ALL_METHODS.onlyDeclared().filter(MethodElement::isStatic))
                .stream())
        .filter(JsonAnnotations::isCreator)
        .toList();
  }

  private List<MethodElement> constructors() {
    return List.copyOf(type.getEnclosedElements(ElementQuery.CONSTRUCTORS));
  }

  private boolean isUsable(Chosen chosen) {
    MethodElement method = (MethodElement) chosen.element();
    if (!chosen.method().isEmpty() && !method.getReturnType().isAssignable(type)) {
      problems.add(place, chosen.what() + " makes no " + JavaTypes.of(type).name() + " " + WAY_OUT);
      return false;
    }
    return AccessRules.check(method, place.part(chosen.what()), codecPackage, problems);
  }

  private Chosen canonical() {
    List<FieldElement> components =
        type.getEnclosedElements(ElementQuery.ALL_FIELDS.onlyDeclared().onlyInstance());
    return new Chosen("", components, type);
  }

  private Optional<Chosen> constructor() {
    List<MethodElement> visible =
        constructors().stream()
            .filter(constructor -> Visibility.isVisible(constructor, codecPackage))
            .toList();
    Optional<MethodElement> chosen =
        visible.size() == 1
            ? Optional.of(visible.get(0))
            : visible.stream().filter(constructor -> !constructor.hasParameters()).findFirst();
    if (chosen.isEmpty()) {
      problems.add(
          place,
          visible.isEmpty()
              ? "has no visible constructor (make it visible, or mark a static method with"
                  + " @Creator)"
              : "has several constructors " + WAY_OUT);
    }
    return chosen.map(Chosen::of).filter(this::isUsable);
  }
}
