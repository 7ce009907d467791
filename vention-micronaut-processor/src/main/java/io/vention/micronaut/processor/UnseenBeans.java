package io.vention.micronaut.processor;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.processing.BeanDefinitionCreatorFactory;
import io.micronaut.inject.visitor.VisitorContext;
import io.micronaut.inject.writer.BeanDefinitionVisitor;
import io.vention.micronaut.processor.schema.JavaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Classes that only inherit what makes them beans: Micronaut's bean processor looks at a class for
 * the annotations in its source, and at these not at all. They get their bean definition here, as
 * that processor would make it.
 */
final class UnseenBeans {

  private final VisitorContext context;
  private final List<ClassElement> unseen = new ArrayList<>();
  private final Map<String, ClassElement> beansByPart = new HashMap<>();

  UnseenBeans(VisitorContext context) {
    this.context = context;
  }

  /** Notes a class that is to be a bean. */
  void expect(JavaType type, ClassElement element) {
    beansByPart.put(type.generated("Rpcs").canonicalName(), element);
    if (element.getNativeType() instanceof JavaNativeElement java
        && java.element() instanceof TypeElement source
        && !isSeen(source)) {
      unseen.add(element);
    }
  }

  /** Defines the beans of this round, once all visitors have seen them. */
  void define() {
    unseen.forEach(this::define);
    unseen.clear();
  }

  /**
   * Whether this was the part of such a class, which is compiled in the round after: by then there
   * is a bean definition, or there will be none.
   */
  boolean visit(ClassElement element) {
    ClassElement bean = beansByPart.remove(element.getName());
    if (bean != null && context.getClassElement(definition(bean.getName())).isEmpty()) {
      context.fail(
          "class "
              + bean.getSimpleName()
              + ": Micronaut finds no annotation in it that makes it a bean (add @Singleton)",
          bean);
    }
    return bean != null;
  }

  /** Whether a class has an annotation that Micronaut might look at. */
  private static boolean isSeen(TypeElement type) {
    return Stream.of(Stream.of(type), type.getEnclosedElements().stream())
        .flatMap(elements -> elements)
        .flatMap(UnseenBeans::withParameters)
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .anyMatch(annotation -> !annotation.toString().startsWith("@java.lang."));
  }

  private static Stream<Element> withParameters(Element element) {
    return element instanceof ExecutableElement executable
        ? Stream.concat(Stream.of(element), executable.getParameters().stream())
        : Stream.of(element);
  }

  private static String definition(String bean) {
    int simpleName = bean.lastIndexOf('.') + 1;
    return bean.substring(0, simpleName) + "$" + bean.substring(simpleName) + "$Definition";
  }

  private void define(ClassElement bean) {
    try {
      for (BeanDefinitionVisitor definition :
          BeanDefinitionCreatorFactory.produce(bean, context).build()) {
        definition.visitBeanDefinitionEnd();
        if (definition.isEnabled()) {
          definition.accept(context);
        }
      }
    } catch (IOException e) {
      context.fail("cannot write the bean definition: " + e.getMessage(), bean);
    }
  }
}
