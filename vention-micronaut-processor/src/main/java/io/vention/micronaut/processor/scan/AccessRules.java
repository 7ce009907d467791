package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MemberElement;
import io.micronaut.inject.ast.MethodElement;
import java.util.List;
import java.util.Locale;

/** Whether a generated codec can use the members of a message's class. */
final class AccessRules {

  private AccessRules() {}

  /**
   * Checks a member.
   *
   * @param place how messages name the member
   * @param codecPackage the package that the codec stands in
   * @return whether it can be used
   */
  static boolean check(MemberElement member, Place place, String codecPackage, Problems problems) {
    int before = problems.count();
    if (!Visibility.isVisible(member, codecPackage)) {
      problems.add(place, "is not visible in " + codecPackage + " (make it visible there)");
    }
    if (member instanceof MethodElement method) {
      checkThrown(method, place, problems);
    }
    return problems.count() == before;
  }

  private static void checkThrown(MethodElement method, Place place, Problems problems) {
    for (ClassElement thrown : method.getThrownTypes()) {
      if (!thrown.isAssignable(RuntimeException.class) && !thrown.isAssignable(Error.class)) {
        problems.add(place, "throws " + thrown.getName() + " (expected: no checked exception)");
      }
    }
  }

  /** What a getter is called. */
  static String getter(String property) {
    return "get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1) + "()";
  }

  /** Whether a value that was read as one type can be given back as another. */
  static boolean fits(ClassElement read, ClassElement set) {
    if (JavaTypes.described(read).equals(JavaTypes.described(set))) {
      return true;
    }
    boolean isReference = !read.isPrimitive() && !set.isPrimitive();
    return isReference
        && !read.isArray()
        && read.isAssignable(set.getName())
        && arguments(read).equals(arguments(set));
  }

  private static List<String> arguments(ClassElement type) {
    return type.getTypeArguments().values().stream().map(JavaTypes::described).toList();
  }
}
