package io.vention.testsuite.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of code in a page.
 *
 * @param language what stands behind the fence
 * @param text the lines between the fences
 */
record CodeBlock(String language, String text) {

  private static final Pattern FENCED =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LEFT_OUT = Pattern.compile("(?m)^\\s*(//|#) \\.\\.\\.\\n");

  static List<CodeBlock> in(String page) {
    List<CodeBlock> blocks = new ArrayList<>();
    Matcher fenced = FENCED.matcher(page);
    while (fenced.find()) {
      blocks.add(new CodeBlock(fenced.group(1), fenced.group(2)));
    }
    return blocks;
  }

  /** Whether a source has these lines, together and in order, but for those that are left out. */
  boolean isIn(String source) {
    int from = 0;
    String lines = "\n" + flat(source);
    for (String part : LEFT_OUT.split(text, -1)) {
      String wanted = "\n" + flat(part);
      int found = lines.indexOf(wanted, from);
      if (found < 0) {
        return false;
      }
      from = found + wanted.length() - 1;
    }
    return true;
  }

  /** The text without what differs between a block and its place in a source: indentation. */
  private static String flat(String text) {
    return text.strip().indent(0).replaceAll("(?m)^[ \\t]+", "");
  }
}
