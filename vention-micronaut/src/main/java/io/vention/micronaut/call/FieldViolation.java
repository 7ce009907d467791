package io.vention.micronaut.call;

import java.util.Comparator;

/**
 * A field of a request that breaks a constraint.
 *
 * @param field its path in the {@code .proto}; empty for the request as a whole
 * @param description what is wrong with it, for people
 */
record FieldViolation(String field, String description) implements Comparable<FieldViolation> {

  private static final Comparator<FieldViolation> ORDER =
      Comparator.comparing(FieldViolation::field).thenComparing(FieldViolation::description);

  @Override
  public int compareTo(FieldViolation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return field.isEmpty() ? description : field + ": " + description;
  }
}
