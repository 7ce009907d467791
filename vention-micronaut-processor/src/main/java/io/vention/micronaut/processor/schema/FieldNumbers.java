package io.vention.micronaut.processor.schema;

/**
 * Where a field's number comes from: its place in the declaration, from 1.
 *
 * <p>A number is what old clients know a field by: a component added anywhere but at the end moves
 * those behind it.
 */
public final class FieldNumbers {

  // Protobuf language guide, "Assigning Field Numbers": 19000 to 19999 are protobuf's own
  private static final int FIRST_RESERVED = 19_000;
  private static final int RESERVED = 1_000;

  private FieldNumbers() {}

  /**
   * The number of a field.
   *
   * @param place its place in the declaration, from 0
   * @return a number that protobuf allows
   */
  public static int at(int place) {
    int number = place + 1;
    return number < FIRST_RESERVED ? number : number + RESERVED;
  }
}
