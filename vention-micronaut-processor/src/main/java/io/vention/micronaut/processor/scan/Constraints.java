package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.AnnotationValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Jakarta's validation constraints in words. They are read by name, because the application need
 * not have jakarta.validation.
 */
final class Constraints {

  private static final String PACKAGE = "jakarta.validation.constraints.";

  private static final Map<String, Function<AnnotationValue<?>, String>> WORDS = words();

  private Constraints() {}

  /** The constraints of an element as one line; empty where there are none. */
  static String inWords(AnnotationMetadata metadata) {
    List<String> all = new ArrayList<>();
    WORDS.forEach(
        (name, words) ->
            metadata.getAnnotationValuesByName(PACKAGE + name).stream()
                .map(words)
                .forEach(all::add));
    return all.isEmpty() ? "" : "Constraints: " + String.join(", ", all) + ".";
  }

  private static Map<String, Function<AnnotationValue<?>, String>> words() {
    Map<String, Function<AnnotationValue<?>, String>> words = new LinkedHashMap<>();
    words.put("NotNull", value -> "must be set");
    words.put("Null", value -> "must not be set");
    words.put("NotBlank", value -> "not blank");
    words.put("NotEmpty", value -> "not empty");
    words.put("Size", Constraints::size);
    words.put("Min", value -> "at least " + text(value));
    words.put("Max", value -> "at most " + text(value));
    words.put("DecimalMin", value -> (inclusive(value) ? "at least " : "more than ") + text(value));
    words.put("DecimalMax", value -> (inclusive(value) ? "at most " : "less than ") + text(value));
    words.put("Positive", value -> "more than 0");
    words.put("PositiveOrZero", value -> "at least 0");
    words.put("Negative", value -> "less than 0");
    words.put("NegativeOrZero", value -> "at most 0");
    words.put("Digits", Constraints::digits);
    words.put("Pattern", value -> "matching " + value.stringValue("regexp").orElse(""));
    words.put("Email", value -> "an e-mail address");
    words.put("Past", value -> "in the past");
    words.put("PastOrPresent", value -> "in the past or present");
    words.put("Future", value -> "in the future");
    words.put("FutureOrPresent", value -> "in the future or present");
    words.put("AssertTrue", value -> "must be true");
    words.put("AssertFalse", value -> "must be false");
    return words;
  }

  private static String text(AnnotationValue<?> constraint) {
    return constraint.stringValue().orElse("");
  }

  private static boolean inclusive(AnnotationValue<?> constraint) {
    return constraint.booleanValue("inclusive").orElse(true);
  }

  private static String size(AnnotationValue<?> size) {
    int min = size.intValue("min").orElse(0);
    int max = size.intValue("max").orElse(Integer.MAX_VALUE);
    if (max == Integer.MAX_VALUE) {
      return "size at least " + min;
    }
    return min == 0 ? "size at most " + max : "size " + min + " to " + max;
  }

  private static String digits(AnnotationValue<?> digits) {
    return "at most "
        + digits.intValue("integer").orElse(0)
        + " digits before and "
        + digits.intValue("fraction").orElse(0)
        + " after the decimal point";
  }
}
