package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.visitor.VisitorContext;
import java.util.List;
import java.util.Optional;

/** Finds the RPCs of classes. Keeps what it knows of types for all classes of a compilation. */
public final class ClassScanner {

  private static final String INTRODUCTION = "io.micronaut.aop.Introduction";

  private final Compilation compilation;
  private final TypeScanner types;

  /**
   * A scanner for one compilation.
   *
   * @param context Micronaut's
   */
  public ClassScanner(VisitorContext context) {
    this.compilation = new Compilation(context);
    this.types = new TypeScanner(compilation);
  }

  /**
   * Scans a class.
   *
   * @param element a class or interface
   * @return what was found; empty where there are no RPCs
   */
  public Optional<ScannedClass> scan(ClassElement element) {
    BeanClass bean = new BeanClass(element, types, compilation);
    List<MethodElement> methods = annotated(element);
    ScannedClass scanned =
        element.isInterface() && !element.hasStereotype(INTRODUCTION)
            ? new InterfaceScanner(bean).scan(methods)
            : new BeanScanner(bean).scan(methods);
    return scanned.part().rpcs().isEmpty() && scanned.problems().isEmpty()
        ? Optional.empty()
        : Optional.of(scanned);
  }

  private static List<MethodElement> annotated(ClassElement element) {
    return element.getEnclosedElements(
        ElementQuery.ALL_METHODS.annotated(
            (AnnotationMetadata metadata) ->
                Members.isAction(metadata) || Members.isStream(metadata)));
  }
}
