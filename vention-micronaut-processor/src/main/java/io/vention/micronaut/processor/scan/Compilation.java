package io.vention.micronaut.processor.scan;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.annotation.processing.visitor.JavaVisitorContext;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MemberElement;
import io.micronaut.inject.visitor.VisitorContext;
import io.vention.micronaut.processor.schema.JavaType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** What is compiled now, and what was before. */
final class Compilation {

  private final JavaVisitorContext context;
  private final Notes notes;

  Compilation(VisitorContext context) {
    if (!(context instanceof JavaVisitorContext java)) {
      throw new IllegalArgumentException(
          "context: %s (expected: javac's; vention-micronaut-processor does not run in KSP or Groovy)"
              .formatted(context.getClass().getName()));
    }
    this.context = java;
    this.notes = new Notes(this, java);
  }

  /** What was noted of classes. */
  Notes notes() {
    return notes;
  }

  /** Whether a class's source is compiled now; else its class file was found on the class path. */
  boolean hasSource(ClassElement type) {
    TypeElement element = context.getElements().getTypeElement(type.getCanonicalName());
    return element != null && SourceTrees.of(context.getProcessingEnv()).getPath(element) != null;
  }

  /** Whether a class is of what is compiled now, or was before into the same folder. */
  boolean isOwn(ClassElement type) {
    if (hasSource(type)) {
      return true;
    }
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try {
      context
          .getProcessingEnv()
          .getFiler()
          .getResource(StandardLocation.CLASS_OUTPUT, type.getPackageName(), file)
          .openInputStream()
          .close();
      return true;
    } catch (IOException notThere) {
      return false;
    }
  }

  /** A class as it is declared, to which annotations can be added; not as it is used somewhere. */
  ClassElement declaration(ClassElement type) {
    return context.getClassElement(type.getName()).orElse(type);
  }

  /** Whether a class's codec was compiled before. */
  boolean hasCodec(JavaType type) {
    return context.getClassElement(type.codecClass().canonicalName()).isPresent();
  }

  /** The classes that a sealed type permits, in the order in which they are declared. */
  List<ClassElement> permitted(ClassElement sealed) {
    if (!(sealed.getNativeType() instanceof JavaNativeElement element
        && element.element() instanceof TypeElement type)) {
      return List.of();
    }
    return PermittedTypes.of(type, SourceTrees.of(context.getProcessingEnv())).stream()
        .flatMap(
            permitted -> context.getClassElement(permitted.getQualifiedName().toString()).stream())
        .toList();
  }

  /**
   * What the compiler shall point at: what was declared, or what uses it where its source is away.
   */
  Element pointAt(MemberElement declared, Element user) {
    return pointAt(declared, declared, user);
  }

  /** What the compiler shall point at for a part of what was declared. */
  Element pointAt(MemberElement declared, Element part, Element user) {
    return hasSource(declared.getDeclaringType()) ? part : user;
  }

  /** A class by its name. */
  Optional<ClassElement> find(String name) {
    return context.getClassElement(name);
  }

  /**
   * Whether constraints are checked where the application runs, but not made ready for that here.
   */
  boolean lacksValidationProcessor() {
    return context.getClassElement("io.micronaut.validation.validator.Validator").isPresent()
        && !ClassUtils.isPresent(
            "io.micronaut.validation.visitor.ValidationVisitor",
            Compilation.class.getClassLoader());
  }
}
