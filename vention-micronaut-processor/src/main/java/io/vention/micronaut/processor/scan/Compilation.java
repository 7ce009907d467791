package io.vention.micronaut.processor.scan;

import com.sun.source.util.Trees;
import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.annotation.processing.visitor.JavaVisitorContext;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MemberElement;
import io.micronaut.inject.visitor.VisitorContext;
import io.vention.micronaut.processor.schema.JavaType;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What is compiled now, and what was before. */
final class Compilation {

  private final VisitorContext context;

  Compilation(VisitorContext context) {
    this.context = context;
  }

  /** Whether a class's source is compiled now; else its class file was found on the class path. */
  boolean hasSource(ClassElement type) {
    if (!(context instanceof JavaVisitorContext java)) {
      return false;
    }
    TypeElement element = java.getElements().getTypeElement(type.getCanonicalName());
    return element != null && Trees.instance(java.getProcessingEnv()).getPath(element) != null;
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
    if (!(context instanceof JavaVisitorContext java
        && sealed.getNativeType() instanceof JavaNativeElement element
        && element.element() instanceof TypeElement type)) {
      return List.of();
    }
    return PermittedTypes.of(type, Trees.instance(java.getProcessingEnv())).stream()
        .flatMap(
            permitted -> context.getClassElement(permitted.getQualifiedName().toString()).stream())
        .toList();
  }

  /**
   * What the compiler shall point at: what was declared, or what uses it where its source is away.
   */
  Element pointAt(MemberElement declared, Element user) {
    return hasSource(declared.getDeclaringType()) ? declared : user;
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
