package io.vention.micronaut.codec;

/** The beginning of a value, as errors show it. */
final class Excerpt {

  private static final int MAX_CHARS = 64;

  private Excerpt() {}

  /** A value in quotes if it is text. */
  static String of(Object value) {
    return value instanceof String text ? '"' + unquoted(text) + '"' : unquoted(value.toString());
  }

  /** Text cut to a length that a log line bears, with what does not print left out. */
  static String unquoted(String text) {
    StringBuilder excerpt = new StringBuilder();
    for (int at = 0; at < text.length() && at < MAX_CHARS; at++) {
      char c = text.charAt(at);
      excerpt.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '\uFFFD' : c);
    }
    return text.length() > MAX_CHARS ? excerpt.append("...").toString() : excerpt.toString();
  }
}
