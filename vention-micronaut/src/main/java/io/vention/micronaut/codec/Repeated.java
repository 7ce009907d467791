package io.vention.micronaut.codec;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What Java holds several values in, to and from the lists that codecs write and read. Collections
 * that were read cannot be changed.
 */
public final class Repeated {

  private Repeated() {}

  /**
   * A list that was read.
   *
   * @param values its elements
   * @param <T> their type
   * @return a list that cannot be changed
   */
  public static <T> List<T> list(List<T> values) {
    return Collections.unmodifiableList(values);
  }

  /**
   * A set that was read; equal elements become one.
   *
   * @param values its elements
   * @param <T> their type
   * @return a set that cannot be changed, in the order of the elements
   */
  public static <T> Set<T> set(List<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /**
   * A map that was read.
   *
   * @param map its entries
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @return a map that cannot be changed
   */
  public static <K, V> Map<K, V> map(Map<K, V> map) {
    return Collections.unmodifiableMap(map);
  }

  /**
   * A struct that was read.
   *
   * @param struct its entries; null if it was absent
   * @return the struct, empty if it was absent
   */
  public static Map<String, Object> orEmpty(@Nullable Map<String, Object> struct) {
    return struct == null ? Map.of() : struct;
  }

  /**
   * A list of values that was read.
   *
   * @param list its elements; null if it was absent
   * @return the list, empty if it was absent
   */
  public static List<Object> orEmpty(@Nullable List<Object> list) {
    return list == null ? List.of() : list;
  }

  /**
   * A view of an array.
   *
   * @param array the array, or null
   * @param <T> the type of its elements
   * @return its elements, or null
   */
  public static <T> @Nullable List<T> values(T @Nullable [] array) {
    return array == null ? null : Arrays.asList(array);
  }

  /**
   * A view of an array.
   *
   * @param array the array, or null
   * @return its elements, or null
   */
  public static @Nullable List<Short> values(short @Nullable [] array) {
    return array == null ? null : new View<>(array.length, index -> array[index]);
  }

  /**
   * An array that was read.
   *
   * @param values its elements
   * @return a new array
   */
  public static short[] shorts(List<Short> values) {
    short[] array = new short[values.size()];
    for (int index = 0; index < array.length; index++) {
      array[index] = values.get(index);
    }
    return array;
  }

  /**
   * A view of an array.
   *
   * @param array the array, or null
   * @return its elements, or null
   */
  public static @Nullable List<Character> values(char @Nullable [] array) {
    return array == null ? null : new View<>(array.length, index -> array[index]);
  }

  /**
   * An array that was read.
   *
   * @param values its elements
   * @return a new array
   */
  public static char[] chars(List<Character> values) {
    char[] array = new char[values.size()];
    for (int index = 0; index < array.length; index++) {
      array[index] = values.get(index);
    }
    return array;
  }

  private static final class View<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> element;

    View(int size, IntFunction<T> element) {
      this.size = size;
      this.element = element;
    }

    @Override
    public T get(int index) {
      return element.apply(index);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
