package io.vention.micronaut.schema;

/**
 * What the {@code .proto} says about an element.
 *
 * @param text the comment, in lines without comment marks; may be empty
 * @param deprecated whether the element is deprecated
 */
public record Documentation(String text, boolean deprecated) {

  /** Nothing to say. */
  public static final Documentation NONE = new Documentation("", false);

  /**
   * A comment on something that is not deprecated.
   *
   * @param text the comment
   * @return the documentation
   */
  public static Documentation of(String text) {
    return new Documentation(text, false);
  }
}
