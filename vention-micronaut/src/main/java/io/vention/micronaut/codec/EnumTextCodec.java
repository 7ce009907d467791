package io.vention.micronaut.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An enum that is a {@code string}. Generated for each such enum, as the list of its constants.
 *
 * @param <E> the Java enum
 */
public abstract class EnumTextCodec<E extends Enum<E>> extends TextType<E> {

  /**
   * An enum.
   *
   * @param constants the constants
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  protected EnumTextCodec(Constant<E>... constants) {
    super(texts(constants), constants(constants), expected(constants));
  }

  /**
   * A constant of the enum.
   *
   * @param constant the constant in Java
   * @param text what it is on the wire
   * @param <E> the Java enum
   */
  public record Constant<E>(E constant, String text) {}

  private static <E> Function<E, String> texts(Constant<E>[] constants) {
    Map<E, String> texts = new HashMap<>();
    for (Constant<E> constant : constants) {
      texts.put(constant.constant(), constant.text());
    }
    return constant -> {
      String text = texts.get(constant);
      if (text == null) { // of an enum that was compiled anew without its codec
        throw new IllegalArgumentException(
            constant + " is not in the schema; compile the application anew");
      }
      return text;
    };
  }

  private static <E> Function<String, E> constants(Constant<E>[] constants) {
    Map<String, E> byText = new HashMap<>();
    for (Constant<E> constant : constants) {
      byText.put(constant.text(), constant.constant());
    }
    return text -> {
      E constant = byText.get(text);
      if (constant == null) {
        throw new IllegalArgumentException("not a constant's text");
      }
      return constant;
    };
  }

  private static String expected(Constant<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> "\"" + constant.text() + "\"")
        .collect(Collectors.joining(", ", "one of ", ""));
  }
}
