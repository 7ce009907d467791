package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.FieldNumber;
import io.vention.micronaut.ProtoName;
import java.util.List;

/** Whether generated code can call a bean's method. */
final class MethodRules {

  private MethodRules() {}

  static void check(MethodElement method, Place place, BeanClass bean) {
    if (method.isStatic()) {
      bean.problems().add(place, "is static (expected: a method of the bean)");
    } else if (method.isPrivate()) {
      bean.problems()
          .add(place, "is private (it is called from its class's package: make it visible there)");
    } else if (!Visibility.isVisible(method, bean.javaType().packageName())) {
      bean.problems()
          .add(
              place,
              "is not visible in "
                  + bean.javaType().packageName()
                  + ", from where it is called (make it public)");
    }
  }

  /** Whether what a method throws can be told to a client. */
  static void checkThrown(MethodElement method, Place place, Problems problems) {
    for (ClassElement thrown : method.getThrownTypes()) {
      if (!thrown.isAssignable(Exception.class)) {
        problems.add(place, "throws " + thrown.getName() + " (expected: an Exception or none)");
      }
    }
  }

  /** Whether annotations say what does not hold for an RPC. */
  static void checkAnnotations(MethodElement method, Place place, Problems problems) {
    JsonAnnotations.checkMember(List.of(method), place, problems);
    if (method.getMethodAnnotationMetadata().hasDeclaredAnnotation(ProtoName.class)) {
      problems.add(place, "@ProtoName names no RPC (give the name in the RPC's annotation)");
    }
    if (method.getMethodAnnotationMetadata().hasDeclaredAnnotation(FieldNumber.class)) {
      problems.add(place, "@FieldNumber numbers no RPC (remove it)");
    }
  }
}
