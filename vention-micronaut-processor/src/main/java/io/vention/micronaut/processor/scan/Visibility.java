package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MemberElement;
import java.util.Optional;

/** Whether code that is generated into a package can name what it needs. */
final class Visibility {

  private Visibility() {}

  static boolean isVisible(ClassElement type, String fromPackage) {
    boolean samePackage = type.getPackageName().equals(fromPackage);
    if (type.isPrivate() || !(samePackage || type.isPublic())) {
      return false;
    }
    Optional<ClassElement> enclosing = type.getEnclosingType();
    return enclosing.isEmpty() || isVisible(enclosing.get(), fromPackage);
  }

  static boolean isVisible(MemberElement member, String fromPackage) {
    return member.isPublic()
        || (!member.isPrivate() && member.getDeclaringType().getPackageName().equals(fromPackage));
  }
}
