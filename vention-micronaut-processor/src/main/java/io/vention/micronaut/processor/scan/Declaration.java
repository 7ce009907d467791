package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.processor.schema.JavaType;

/**
 * Where the application says that there is a bean.
 *
 * @param element the bean's class, or the factory's method that makes it
 * @param home what generated classes are named after: the class, or the method as if it were a
 *     nested class
 * @param bundle the method's name for the run time; empty for a class
 */
record Declaration(Element element, JavaType home, String bundle) {

  static Declaration of(ClassElement type) {
    return new Declaration(type, JavaTypes.of(type), "");
  }

  /**
   * A factory's method.
   *
   * @param name its name, which is not that of another such method of the factory
   */
  static Declaration of(ClassElement factory, MethodElement method, String name) {
    JavaType type = JavaTypes.of(factory);
    JavaType home = new JavaType(type.packageName(), type.name() + "." + name);
    return new Declaration(method, home, home.canonicalName());
  }

  boolean isBundle() {
    return !bundle.isEmpty();
  }
}
