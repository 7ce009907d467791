package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.PropertyElement;
import io.micronaut.inject.ast.TypedElement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Messages with constraints, in them or in messages within. They are made ready for Micronaut's
 * validator, which looks into what is introspected and marked {@code @Valid}.
 */
final class ConstrainedTypes {

  private static final String INTROSPECTED = "io.micronaut.core.annotation.Introspected";

  private static final List<String> NOT_MESSAGES = List.of("java.", "io.micronaut.");

  private final BeanClass bean;
  private final List<Mark> marks;

  ConstrainedTypes(BeanClass bean, List<Mark> marks) {
    this.bean = bean;
    this.marks = marks;
  }

  /** Whether a value of a type is or holds a message with constraints. */
  boolean isConstrained(ClassElement type) {
    return within(type).stream().anyMatch(ConstrainedTypes::declares);
  }

  /** Makes the messages of a type ready. */
  void prepare(ClassElement type, Place user) {
    within(type).stream().filter(this::isConstrained).forEach(message -> ready(message, user));
  }

  private void ready(ClassElement message, Place user) {
    boolean hasSource = bean.compilation().hasSource(message);
    Place place = hasSource ? new Place(describe(message), message) : user.part(describe(message));
    if (hasSource && !message.hasStereotype(INTROSPECTED)) {
      introspect(message, place);
    }
    for (PropertyElement property : message.getBeanProperties()) {
      if (isConstrained(type(property))) {
        String part = message.isRecord() ? "component" : "property";
        cascade(
            property,
            hasSource ? member(message, property) : null,
            place.part(part + " \"" + property.getName() + "\""));
      }
    }
  }

  /** Micronaut's processor sees a nested class only where there is an annotation in its source. */
  private void introspect(ClassElement message, Place place) {
    if (message.getEnclosingType().isPresent() && !declares(message)) {
      bean.problems()
          .add(place, "holds messages with constraints (mark it @Introspected for the validator)");
    } else {
      marks.add(new Mark(bean.compilation().declaration(message), INTROSPECTED, ""));
    }
  }

  /** Has the validator look into a value, by a mark where its source is compiled now. */
  void cascade(TypedElement value, @Nullable Element mark, Place place) {
    if (Declared.valid(value)) {
      return;
    }
    if (mark == null || value.getGenericType().isAssignable("java.util.Optional")) {
      bean.problems()
          .add(place, "is a message with constraints (mark it @Valid, so that they are checked)");
    } else {
      marks.add(new Mark(mark, Declared.VALID, ""));
    }
  }

  private Element member(ClassElement message, PropertyElement used) {
    PropertyElement property =
        bean.compilation().declaration(message).getBeanProperties().stream()
            .filter(declared -> declared.getName().equals(used.getName()))
            .findFirst()
            .orElse(used);
    return property
        .getField()
        .<Element>map(field -> field)
        .or(property::getReadMethod)
        .orElse(property);
  }

  private static boolean declares(ClassElement message) {
    return Declared.isConstraint(message)
        || message.getBeanProperties().stream().anyMatch(Declared::anything);
  }

  /** The messages that a value of a type is or holds, at any depth. */
  private Collection<ClassElement> within(ClassElement type) {
    Map<String, ClassElement> met = new LinkedHashMap<>();
    messages(type).forEach(message -> meet(message, met));
    return met.values();
  }

  private void meet(ClassElement message, Map<String, ClassElement> met) {
    if (met.putIfAbsent(JavaTypes.described(message), message) == null) {
      message.getBeanProperties().stream()
          .flatMap(property -> messages(type(property)))
          .forEach(inner -> meet(inner, met));
    }
  }

  /** A property's type, in which the variables of its class stand for what its use says. */
  private static ClassElement type(PropertyElement property) {
    ClassElement type = property.getGenericType();
    return property.getReadMethod().map(read -> MemberTypes.of(type, read)).orElse(type);
  }

  /** The messages that a value of a type may be, or directly hold. */
  private Stream<ClassElement> messages(ClassElement declared) {
    ClassElement type = JavaTypes.resolved(declared);
    if (type.isArray()) {
      return messages(type.fromArray());
    }
    if (type.isPrimitive()) {
      return Stream.empty();
    }
    if (JavaTypes.isSealed(type)) {
      return bean.compilation().permitted(type).stream().flatMap(this::messages);
    }
    return isMessage(type)
        ? Stream.of(type)
        : type.getTypeArguments().values().stream().flatMap(this::messages);
  }

  /** Whether a type is a class of the application's; what holds values is of Java itself. */
  private static boolean isMessage(ClassElement type) {
    return !type.isEnum()
        && NOT_MESSAGES.stream().noneMatch(type.getPackageName()::startsWith)
        && !type.isAssignable("com.google.protobuf.Message");
  }

  private static String describe(ClassElement type) {
    return (type.isRecord() ? "record " : "class ") + JavaTypes.of(type).name();
  }
}
