package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.GenericPlaceholderElement;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import io.vention.micronaut.processor.schema.Shape.Presence;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how a Java type holds a field's values; rows of the mapping apply from the top down. */
final class ShapeScanner {

  private static final String MAP = "java.util.Map";

  private static final Map<String, Container> CONTAINERS =
      Map.of(
          "java.util.List", Container.LIST,
          "java.util.Set", Container.SET,
          "java.util.Collection", Container.COLLECTION);

  private static final Map<String, Shape> OPTIONAL_NUMBERS =
      Map.of(
          "java.util.OptionalInt", new Shape.Single(Plain.INT, Presence.OPTIONAL_INT),
          "java.util.OptionalLong", new Shape.Single(Plain.LONG, Presence.OPTIONAL_LONG),
          "java.util.OptionalDouble", new Shape.Single(Plain.DOUBLE, Presence.OPTIONAL_DOUBLE));

  private static final Set<Plain> KEYS =
      Set.of(Plain.STRING, Plain.BOOLEAN, Plain.BYTE, Plain.SHORT, Plain.INT, Plain.LONG);

  private final TypeScanner types;
  private final Problems problems;

  ShapeScanner(TypeScanner types, Problems problems) {
    this.types = types;
    this.problems = problems;
  }

  /** The shape of a type; null, and a problem, where it has none. */
  @Nullable Shape shape(TypeUse use, Place place) {
    ClassElement type = use.type();
    Kind standard = StandardKinds.of(type);
    if (standard != null) {
      return new Shape.Single(standard, presence(use));
    }
    if (JavaTypes.isUnresolved(type)) {
      problems.add(place, Unmapped.typeVariable((GenericPlaceholderElement) type));
      return null;
    }
    if (type.isArray()) {
      return array(type, place);
    }
    if (type.isOptional()) {
      return optional(type, place);
    }
    if (CONTAINERS.containsKey(type.getName())) {
      return repeated(type, place);
    }
    if (type.getName().equals(MAP)) {
      return mapped(type, place);
    }
    Kind kind = message(type, place);
    return kind == null ? null : new Shape.Single(kind, presence(use));
  }

  private static Presence presence(TypeUse use) {
    return use.nullable() || StandardKinds.isWrapper(use.type())
        ? Presence.NULLABLE
        : Presence.REQUIRED;
  }

  private @Nullable Shape array(ClassElement type, Place place) {
    ClassElement element = JavaTypes.resolved(type.fromArray());
    Kind kind = element(TypeUse.argument(element), "an array", place);
    if (kind == null) {
      return null;
    }
    return new Shape.Repeated(
        kind, StandardKinds.isWrapper(element) ? Container.WRAPPER_ARRAY : Container.ARRAY);
  }

  private @Nullable Shape optional(ClassElement type, Place place) {
    Shape number = OPTIONAL_NUMBERS.get(type.getName());
    if (number != null) {
      return number;
    }
    ClassElement argument = argument(type, "T", place);
    if (argument == null) {
      return null;
    }
    Kind kind = element(TypeUse.argument(argument), "an Optional", place);
    return kind == null ? null : new Shape.Single(kind, Presence.OPTIONAL);
  }

  private @Nullable Shape repeated(ClassElement type, Place place) {
    ClassElement argument = argument(type, "E", place);
    if (argument == null) {
      return null;
    }
    String what = "a " + type.getSimpleName();
    Kind kind = element(TypeUse.argument(argument), what, place);
    Container container = CONTAINERS.get(type.getName());
    return kind == null || container == null ? null : new Shape.Repeated(kind, container);
  }

  private @Nullable Shape mapped(ClassElement type, Place place) {
    ClassElement key = argument(type, "K", place);
    ClassElement value = key == null ? null : argument(type, "V", place);
    if (key == null || value == null) {
      return null;
    }
    Kind keyKind = key(key, place);
    Kind valueKind = element(TypeUse.argument(value), "a Map", place);
    return keyKind == null || valueKind == null ? null : new Shape.Mapped(keyKind, valueKind);
  }

  private @Nullable Kind key(ClassElement type, Place place) {
    Kind kind = StandardKinds.of(type);
    if (kind instanceof Plain plain && KEYS.contains(plain) && !type.isNullable()) {
      return kind;
    }
    problems.add(
        place,
        "map key "
            + JavaTypes.erased(type)
            + " has no proto mapping (use String, Boolean, Integer or Long)");
    return null;
  }

  private @Nullable ClassElement argument(ClassElement type, String variable, Place place) {
    return TypeArguments.argument(type, variable, place, problems);
  }

  /** What one of several values is. */
  private @Nullable Kind element(TypeUse use, String container, Place place) {
    ClassElement type = use.type();
    Kind standard = StandardKinds.of(type);
    String text = null;
    if (use.nullable()) {
      text = container + " of @Nullable values has no proto mapping (leave out what is absent)";
    } else if (standard == null && isContainer(type)) {
      text =
          container + " of " + JavaTypes.erased(type) + " has no proto mapping" + wayOut(container);
    }
    if (text != null) {
      problems.add(place, text);
      return null;
    }
    return standard == null ? message(type, place) : standard;
  }

  private static String wayOut(String container) {
    return container.equals("an Optional")
        ? " (use it without the Optional: empty is none)"
        : " (wrap the inner one in a record)";
  }

  private static boolean isContainer(ClassElement type) {
    return type.isArray()
        || type.isOptional()
        || CONTAINERS.containsKey(type.getName())
        || type.getName().equals(MAP);
  }

  private @Nullable Kind message(ClassElement type, Place place) {
    if (JavaTypes.isUnresolved(type)) {
      problems.add(place, Unmapped.typeVariable((GenericPlaceholderElement) type));
      return null;
    }
    return types.kind(type, place, problems);
  }
}
