package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.RpcBundle;
import io.vention.micronaut.RpcTypes;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Payload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is particular to bundles: they are beans only where an application says so. */
final class Bundles {

  private static final String TYPE = RpcBundle.class.getName();

  private Bundles() {}

  static boolean isBundle(ClassElement type) {
    return !type.isArray() && type.isAssignable(TYPE);
  }

  /** Whether it is a library's to ship, and an application's to declare. */
  static boolean isUndeclared(ClassElement type) {
    return isBundle(type) && !Scopes.declaresBean(type);
  }

  /** What applications could not call. */
  static void checkUndeclared(BeanClass bundle, List<MethodElement> annotated) {
    for (MethodElement method : annotated) {
      if (bundle.element().isPublic() && !method.isPublic()) {
        bundle
            .problems()
            .add(
                bundle.place(
                    (Members.isAction(method) ? "@Action " : "@Stream ") + method.getName(),
                    method),
                "is not public (expected: public in a public bundle, which applications call from"
                    + " their own packages)");
      }
    }
  }

  /** Whether a bundle's own code says which RPCs there are. */
  static boolean addsEntries(ClassElement type) {
    return isBundle(type)
        && type.getEnclosedElements(ElementQuery.ALL_METHODS.named("entries")).stream()
            .anyMatch(
                method ->
                    !method.hasParameters() && !method.getDeclaringType().getName().equals(TYPE));
  }

  /** The messages that {@code @RpcTypes} names for a bundle: where it is declared, and on it. */
  static List<Payload.Message> named(BeanClass bundle) {
    Set<String> names = new LinkedHashSet<>();
    names.addAll(Arrays.asList(bundle.declaration().element().stringValues(RpcTypes.class)));
    for (ClassElement type : withSuperTypes(bundle.element())) {
      names.addAll(Arrays.asList(type.stringValues(RpcTypes.class)));
    }
    Place place = new Place("@RpcTypes", bundle.declaration().element());
    return names.stream()
        .map(name -> bundle.compilation().find(name))
        .flatMap(Optional::stream)
        .map(type -> message(bundle, type, place))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<ClassElement> withSuperTypes(ClassElement type) {
    List<ClassElement> all = new ArrayList<>();
    for (Optional<ClassElement> at = Optional.of(type); at.isPresent(); ) {
      all.add(at.get());
      all.addAll(at.get().getInterfaces());
      at = at.get().getSuperType();
    }
    return all;
  }

  private static Optional<Payload.Message> message(
      BeanClass bundle, ClassElement type, Place place) {
    Kind kind = StandardKinds.of(type);
    if (kind == null && !type.isArray()) {
      kind = bundle.types().kind(type, place, bundle.problems());
    }
    if (kind instanceof Kind.MessageKind message) {
      return Optional.of(new Payload.Message(message.type(), bundle.types().name(message.type())));
    }
    if (kind != null || type.isArray()) {
      bundle.problems().add(place, JavaTypes.erased(type) + " is no message (expected: a record)");
    }
    return Optional.empty();
  }
}
