package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.Element;

/**
 * Something that can be wrong, as messages name it.
 *
 * @param name such as {@code @Action moveTo: parameter "target"}
 * @param element what the compiler points at
 */
record Place(String name, Element element) {

  /** A part of what this names, such as a parameter. */
  Place part(String part, Element partElement) {
    return new Place(name + ": " + part, partElement);
  }

  /** A part that has no element of its own. */
  Place part(String part) {
    return part(part, element);
  }
}
