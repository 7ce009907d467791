package io.vention.micronaut.processor.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a field's number comes from: what is said of it, else its turn in the declaration, from 1.
 *
 * <p>A number is what old clients know a field by: a component added anywhere but at the end moves
 * those behind it, unless their numbers are fixed.
 */
public final class FieldNumbers {

  /** Says of a field that its number is that of its turn. */
  public static final int BY_TURN = 0;

  /** The greatest number. Protobuf language guide, "Assigning Field Numbers". */
  public static final int MAX = 536_870_911;

  // Protobuf language guide, "Assigning Field Numbers": 19000 to 19999 are protobuf's own
  private static final int FIRST_RESERVED = 19_000;
  private static final int LAST_RESERVED = 19_999;

  private FieldNumbers() {}

  /**
   * The numbers of a message's fields.
   *
   * @param fixed for each field in the order of declaration the number that was said, or {@link
   *     #BY_TURN}
   * @return the number of each
   */
  public static List<Integer> of(List<Integer> fixed) {
    Set<Integer> taken = new HashSet<>(fixed);
    List<Integer> numbers = new ArrayList<>();
    int next = 1;
    for (int number : fixed) {
      if (number != BY_TURN) {
        numbers.add(number);
        continue;
      }
      while (taken.contains(next) || !isAllowed(next)) {
        next++;
      }
      numbers.add(next++);
    }
    return numbers;
  }

  /**
   * Whether a field may have a number.
   *
   * @param number any number
   * @return whether protobuf allows it
   */
  public static boolean isAllowed(int number) {
    return number >= 1 && number <= MAX && (number < FIRST_RESERVED || number > LAST_RESERVED);
  }
}
