package io.vention.micronaut.schema;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a schema, collected so that one failed start tells all of it. */
final class Problems {

  private final List<String> texts = new ArrayList<>();

  /** What was found, where, and the way out; further lines may follow the first. */
  void add(String text) {
    texts.add(text);
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  void throwIfAny() {
    if (!texts.isEmpty()) {
      throw new InvalidSchemaException(texts);
    }
  }
}
