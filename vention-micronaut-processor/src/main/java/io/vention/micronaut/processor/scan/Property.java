package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.TypedElement;
import io.vention.micronaut.FieldNumber;
import io.vention.micronaut.ProtoName;
import io.vention.micronaut.processor.schema.Access;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a field is made of: a record's component, a class's property or a parameter.
 *
 * @param name its name in Java
 * @param identifier what code calls it: another name where a record's component cannot have that
 * @param access how code gets at it
 * @param annotations what is said of it, in one place or several, such as a field and its getter
 * @param comment its description
 */
record Property(
    String name,
    String identifier,
    Access access,
    List<AnnotationMetadata> annotations,
    String comment) {

  /** Names that a record's component cannot have (Java Language Specification 8.10.1). */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  Property {
    annotations = List.copyOf(annotations);
  }

  /** A parameter, which is a component of a record that is made up. */
  static Property ofParameter(TypedElement parameter, String comment) {
    String name = Notes.name(parameter);
    String component = NO_COMPONENTS.contains(name) ? name + "_" : name;
    return new Property(name, component, Access.component(component), List.of(parameter), comment);
  }

  /** A class that a sealed type permits. */
  static Property ofClass(ClassElement type, String name) {
    String comment = Comments.of(type).text();
    return new Property(name, name, Access.component(name), List.of(type), comment);
  }

  /** A value that has no name of its own. */
  static Property unnamed(String name) {
    return new Property(name, name, Access.component(name), List.of(), "");
  }

  /** The names in the {@code .proto} that it is given. */
  Set<String> protoNames() {
    Set<String> names = new LinkedHashSet<>();
    annotations.forEach(from -> from.stringValue(ProtoName.class).ifPresent(names::add));
    return names;
  }

  /** The names in JSON that it is given. */
  Set<String> jsonNames() {
    Set<String> names = new LinkedHashSet<>();
    annotations.forEach(from -> jsonName(from).ifPresent(names::add));
    return names;
  }

  /** The name in JSON that an element is given. */
  static Optional<String> jsonName(AnnotationMetadata element) {
    return element.stringValue(KnownAnnotations.PROPERTY).filter(name -> !name.isEmpty());
  }

  /** The numbers that it is given. */
  Set<Integer> numbers() {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (AnnotationMetadata from : annotations) {
      OptionalInt number = from.intValue(FieldNumber.class);
      number.ifPresent(numbers::add);
    }
    return numbers;
  }
}
