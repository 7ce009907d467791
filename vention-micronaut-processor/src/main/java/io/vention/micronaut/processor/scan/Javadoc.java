package io.vention.micronaut.processor.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A javadoc comment as plain text: HTML and inline tags become what they stand for, of the block
 * tags only {@code @param} is kept.
 *
 * @param text the description
 * @param params the descriptions of the parameters by name
 */
record Javadoc(String text, Map<String, String> params) {

  static final Javadoc NONE = new Javadoc("", Map.of());

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
  private static final Pattern PARAM = Pattern.compile("(?s)\\s*@param\\s+(\\w+)\\s+(.*)");

  Javadoc {
    params = Map.copyOf(params);
  }

  /**
   * Reads a comment.
   *
   * @param comment its lines without the leading asterisks
   */
  static Javadoc parse(String comment) {
    Matcher tags = BLOCK_TAG.matcher(comment);
    int end = tags.find() ? tags.start() : comment.length();
    String text = JavadocText.plain(comment.substring(0, end));
    Map<String, String> params = new LinkedHashMap<>();
    while (end < comment.length()) {
      int next = tags.find() ? tags.start() : comment.length();
      Matcher param = PARAM.matcher(comment.substring(end, next));
      if (param.matches()) {
        params.put(param.group(1), JavadocText.plain(param.group(2)));
      }
      end = next;
    }
    return new Javadoc(text, params);
  }

  /** A parameter's description; empty for none. */
  String param(String name) {
    return params.getOrDefault(name, "");
  }
}
