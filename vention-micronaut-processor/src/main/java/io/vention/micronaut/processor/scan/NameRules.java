package io.vention.micronaut.processor.scan;

import io.vention.micronaut.processor.schema.Names;

/** Whether names can stand in a {@code .proto}. */
final class NameRules {

  private NameRules() {}

  /** The name of a field, which may be any identifier. */
  static void field(String name, String what, Place place, Problems problems) {
    if (!Names.isIdentifier(name)) {
      problems.add(
          place,
          what
              + " \""
              + name
              + "\" (expected: letters, digits and _, beginning with a letter; @ProtoName gives another)");
    }
  }

  /** The name of a type, an RPC, a service or an enum's value. */
  static void declared(String name, String what, Place place, Problems problems) {
    if (!Names.isIdentifier(name)) {
      problems.add(
          place,
          what + " \"" + name + "\" (expected: letters, digits and _, beginning with a letter)");
    } else if (Names.isKeyword(name)) {
      problems.add(
          place, what + " \"" + name + "\" is a word of the .proto language (expected: another)");
    }
  }
}
