package io.vention.micronaut.codec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message's fields, found by number and by name. Immutable. */
public final class FieldTable {

  private final Field[] byNumber;
  private final int[] numbers;
  private final Map<String, Field> byName = new HashMap<>();

  private FieldTable(Field[] fields) {
    byNumber = fields.clone();
    Arrays.sort(byNumber, Comparator.comparingInt(Field::number));
    numbers = Arrays.stream(byNumber).mapToInt(Field::number).toArray();
    for (Field field : fields) {
      byName.putIfAbsent(field.name(), field);
    }
    // A JSON name wins where it is another field's proto name
    for (Field field : fields) {
      byName.put(field.jsonName(), field);
    }
  }

  /**
   * A message's fields.
   *
   * @param fields the fields, in any order
   * @return the table
   */
  public static FieldTable of(Field... fields) {
    return new FieldTable(fields);
  }

  int size() {
    return byNumber.length;
  }

  @Nullable Field byNumber(int number) {
    int place = place(number);
    return place < 0 ? null : byNumber[place];
  }

  @Nullable Field byName(String name) {
    return byName.get(name);
  }

  /** The fields' names in JSON, for errors. */
  String jsonNames() {
    return Arrays.stream(byNumber).map(Field::jsonName).collect(Collectors.joining(", "));
  }

  /** The field's place among the others, from 0; negative if there is none of that number. */
  int place(int number) {
    // Numbers without gaps stand where they count to
    int expected = number - 1;
    return expected >= 0 && expected < numbers.length && numbers[expected] == number
        ? expected
        : Arrays.binarySearch(numbers, number);
  }
}
