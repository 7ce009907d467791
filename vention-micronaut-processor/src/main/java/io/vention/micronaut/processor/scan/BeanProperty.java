package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.FieldElement;
import io.micronaut.inject.ast.MemberElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.micronaut.inject.ast.TypedElement;
import io.vention.micronaut.processor.schema.Access;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property as its class declares it.
 *
 * @param name its name
 * @param field the field of its name; null for none
 * @param read what has its value: a getter or a field; null for nothing
 * @param write what sets it: a setter or a field; null for nothing
 * @param argument the constructor's parameter for it; null for none
 */
record BeanProperty(
    String name,
    @Nullable FieldElement field,
    @Nullable MemberElement read,
    @Nullable MemberElement write,
    @Nullable TypedElement argument) {

  BeanProperty withArgument(TypedElement parameter) {
    return new BeanProperty(name, field, read, write, parameter);
  }

  /** Its type, nullable where one of its elements says so; nothing where it cannot be read. */
  Optional<TypeUse> type() {
    return read == null
        ? Optional.empty()
        : Optional.of(new TypeUse(type(read).type(), isNullable()));
  }

  private boolean isNullable() {
    return (read != null && type(read).nullable())
        || typed().anyMatch(element -> TypeUse.of(element).nullable());
  }

  /** The type that a member holds. */
  private static TypeUse type(MemberElement member) {
    return member instanceof MethodElement getter
        ? TypeUse.result(getter)
        : TypeUse.of((FieldElement) member);
  }

  /** The type of what it is set by: a setter's parameter, or the field. */
  Optional<ClassElement> writeType() {
    return setterParameter()
        .<TypedElement>map(parameter -> parameter)
        .or(() -> write instanceof FieldElement set ? Optional.of(set) : Optional.empty())
        .map(typed -> TypeUse.of(typed).type());
  }

  private Optional<ParameterElement> setterParameter() {
    return write instanceof MethodElement setter
        ? Stream.of(setter.getParameters()).findFirst()
        : Optional.empty();
  }

  private Stream<TypedElement> typed() {
    return Stream.of(
            Optional.<TypedElement>ofNullable(field),
            setterParameter(),
            Optional.<TypedElement>ofNullable(argument))
        .flatMap(Optional::stream);
  }

  /** What says something of it. */
  List<Element> elements() {
    Set<Element> elements = new LinkedHashSet<>();
    Stream.of(
            Optional.<Element>ofNullable(field),
            Optional.<Element>ofNullable(read),
            Optional.<Element>ofNullable(write),
            setterParameter(),
            Optional.<Element>ofNullable(argument))
        .flatMap(Optional::stream)
        .forEach(elements::add);
    return List.copyOf(elements);
  }

  List<AnnotationMetadata> annotations() {
    return elements().stream().map(BeanProperty::annotations).toList();
  }

  /** What stands on an element itself; that of a method has its class's behind it. */
  private static AnnotationMetadata annotations(Element element) {
    return element instanceof MethodElement method ? method.getMethodAnnotationMetadata() : element;
  }

  private Access access() {
    if (read == null) {
      throw new IllegalStateException("property " + name + " cannot be read");
    }
    return new Access(member(read), argument != null || write == null ? null : member(write));
  }

  private static Access.Member member(MemberElement element) {
    boolean isComponent = element.getDeclaringType().isRecord();
    return new Access.Member(element.getName(), element instanceof FieldElement && !isComponent);
  }

  /** The property as a field is made of it, once it is known to be readable. */
  Property described(String comment) {
    return new Property(name, name, access(), annotations(), comment);
  }

  /** What the compiler points at. */
  MemberElement declaration() {
    return Stream.of(
            Optional.<MemberElement>ofNullable(field),
            Optional.ofNullable(read),
            Optional.ofNullable(write))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
