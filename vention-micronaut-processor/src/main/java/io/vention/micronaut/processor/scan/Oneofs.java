package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.vention.micronaut.FieldNumber;
import java.util.stream.Stream;

/** Which types are one of several. */
final class Oneofs {

  private Oneofs() {}

  /** Whether a type is one of the classes that it permits, and never an object of its own. */
  static boolean isOneof(ClassElement type) {
    return JavaTypes.isSealed(type) && type.isAbstract() && !Unmapped.isOfPlatform(type);
  }

  /** A class has a number only where it is a field. */
  static void checkNumber(ClassElement type, Place place, Problems problems) {
    boolean permitted =
        Stream.concat(type.getInterfaces().stream(), type.getSuperType().stream())
            .anyMatch(Oneofs::isOneof);
    if (type.hasDeclaredAnnotation(FieldNumber.class) && !permitted) {
      problems.add(
          place,
          "@FieldNumber is of a field, which a class is only where a sealed type permits it (remove"
              + " it)");
    }
  }
}
