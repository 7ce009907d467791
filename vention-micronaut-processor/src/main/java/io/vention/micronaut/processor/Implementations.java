package io.vention.micronaut.processor;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.visitor.VisitorContext;
import io.vention.micronaut.processor.schema.JavaType;
import java.util.HashMap;
import java.util.Map;

/**
 * The interfaces of streams that are implemented: once the class is compiled, in the next round, it
 * gets what annotations its interface has, so that a condition or {@code @Secured} there holds.
 */
final class Implementations {

  private final VisitorContext context;
  private final Map<String, String> interfaces = new HashMap<>();

  Implementations(VisitorContext context) {
    this.context = context;
  }

  /** Notes that the class for an interface was written. */
  void expect(JavaType type, ClassElement element) {
    interfaces.put(type.generated("Streams").canonicalName(), element.getName());
  }

  /** Whether this was such a class. */
  boolean visit(ClassElement element) {
    String name = interfaces.get(element.getName());
    if (name == null) {
      return false;
    }
    context.getClassElement(name).ifPresent(declared -> copy(declared, element));
    return true;
  }

  private static void copy(ClassElement declared, ClassElement implementation) {
    annotate(implementation, declared);
    for (MethodElement method :
        implementation.getEnclosedElements(ElementQuery.ALL_METHODS.onlyDeclared())) {
      declared.findMethod(method.getName()).ifPresent(from -> annotate(method, from));
    }
  }

  private static void annotate(Element to, Element from) {
    from.getDeclaredAnnotationNames().stream()
        .flatMap(name -> from.findDeclaredAnnotation(name).stream())
        .forEach(to::annotate);
  }
}
