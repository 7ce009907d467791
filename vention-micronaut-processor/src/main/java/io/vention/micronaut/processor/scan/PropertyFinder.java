package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementModifier;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.FieldElement;
import io.micronaut.inject.ast.MemberElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.PropertyElement;
import io.micronaut.inject.ast.PropertyElementQuery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of a class in their order: those of its superclass first; then as their fields
 * stand in the class; then those without a field, as their methods stand.
 */
final class PropertyFinder {

  private final ClassElement type;
  private final Map<String, PropertyElement> properties = new LinkedHashMap<>();
  private final Map<String, FieldElement> fields = new LinkedHashMap<>();
  private final Map<String, BeanProperty> found = new LinkedHashMap<>();

  private PropertyFinder(ClassElement type) {
    this.type = type;
  }

  static List<BeanProperty> of(ClassElement type) {
    return type.isRecord() ? components(type) : new PropertyFinder(type).find();
  }

  private static List<BeanProperty> components(ClassElement record) {
    List<BeanProperty> components = new ArrayList<>();
    // a record's fields are its components in order, with the annotations that may stand on fields
    for (FieldElement field : declaredFields(record)) {
      MemberElement read = accessor(record, field).<MemberElement>map(it -> it).orElse(field);
      components.add(new BeanProperty(field.getName(), field, read, null, null));
    }
    return components;
  }

  private static Optional<MethodElement> accessor(ClassElement record, FieldElement component) {
    return record.getEnclosedElement(
        ElementQuery.ALL_METHODS
            .onlyDeclared()
            .named(component.getName())
            .filter(method -> !method.hasParameters()));
  }

  /** A class and its superclasses, the first of them first. */
  static List<ClassElement> hierarchy(ClassElement type) {
    Deque<ClassElement> classes = new ArrayDeque<>();
    Optional<ClassElement> next = Optional.of(type);
    while (next.isPresent() && !next.get().getName().equals("java.lang.Object")) {
      classes.addFirst(next.get());
      next = next.get().getSuperType();
    }
    return List.copyOf(classes);
  }

  private static List<FieldElement> declaredFields(ClassElement type) {
    return type.getEnclosedElements(ElementQuery.ALL_FIELDS.onlyDeclared().onlyInstance());
  }

  private List<BeanProperty> find() {
    List<ClassElement> hierarchy = hierarchy(type);
    hierarchy.forEach(
        owner -> declaredFields(owner).forEach(field -> fields.put(field.getName(), field)));
    for (PropertyElement property : type.getBeanProperties()) {
      if (!property.isExcluded() && !isOnlyMethod(property)) {
        properties.put(property.getName(), property);
      }
    }
    hierarchy.forEach(this::declared);
    properties.values().forEach(this::add);
    return List.copyOf(found.values());
  }

  /**
   * Without prefixes every method looks like an accessor; of a property there are two, or a field.
   */
  private boolean isOnlyMethod(PropertyElement property) {
    return Arrays.asList(PropertyElementQuery.of(type).getReadPrefixes()).contains("")
        && (property.isReadOnly() || property.isWriteOnly())
        && !fields.containsKey(property.getName());
  }

  private void declared(ClassElement owner) {
    for (FieldElement field : declaredFields(owner)) {
      PropertyElement property = properties.get(field.getName());
      if (property != null) {
        add(property);
      } else if (isPublicValue(field)) {
        add(field);
      }
    }
    for (MethodElement method :
        owner.getEnclosedElements(ElementQuery.ALL_METHODS.onlyDeclared().onlyInstance())) {
      properties.values().stream()
          .filter(property -> isAccessor(method, property))
          .forEach(this::add);
    }
  }

  private static boolean isPublicValue(FieldElement field) {
    return field.isPublic() && !field.getModifiers().contains(ElementModifier.TRANSIENT);
  }

  private static boolean isAccessor(MethodElement method, PropertyElement property) {
    return property.getReadMethod().or(property::getWriteMethod).stream()
        .anyMatch(accessor -> accessor.getName().equals(method.getName()));
  }

  private void add(FieldElement field) {
    FieldElement write = field.isFinal() ? null : field;
    found.putIfAbsent(
        field.getName(), new BeanProperty(field.getName(), field, field, write, null));
  }

  private void add(PropertyElement property) {
    found.putIfAbsent(
        property.getName(),
        new BeanProperty(
            property.getName(),
            fields.get(property.getName()),
            property.getReadMember().<MemberElement>map(member -> member).orElse(null),
            property.getWriteMember().<MemberElement>map(member -> member).orElse(null),
            null));
  }
}
