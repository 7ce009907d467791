package io.vention.micronaut.processor.scan;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.inject.ast.Element;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * How methods are named in a {@link NoteFile}: as the class file has them, whatever the class that
 * they are seen in makes of their type variables.
 */
final class Signatures {

  private final Types types;

  Signatures(Types types) {
    this.types = types;
  }

  /** Such as {@code put(int,java.lang.Object)}; empty for no method. */
  Optional<String> of(Element method) {
    return method.getNativeType() instanceof JavaNativeElement java
            && java.element() instanceof ExecutableElement executable
        ? Optional.of(of(executable))
        : Optional.empty();
  }

  private String of(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> name(types.erasure(parameter.asType())))
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  /** Not by toString, which has the annotations in it. */
  private static String name(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
