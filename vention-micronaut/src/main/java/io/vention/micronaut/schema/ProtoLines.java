package io.vention.micronaut.schema;

import java.util.ArrayList;
import java.util.List;

/** The lines of a {@code .proto}, laid out as {@code buf format} does. */
final class ProtoLines {

  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();
  private int depth;
  private boolean opened;
  private boolean afterComment;

  void line(String text) {
    lines.add(INDENT.repeat(depth) + text);
    opened = false;
  }

  /** A line that opens a block. */
  void open(String head) {
    line(head + " {");
    depth++;
    opened = true;
  }

  /** Closes the block, which stays on one line where there is nothing in it. */
  void close() {
    depth--;
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    if (opened) {
      lines.add(lines.remove(lines.size() - 1) + "}");
      opened = false;
    } else {
      line("}");
    }
  }

  /** An empty line, unless it would be the first of a block or follow another. */
  void gap() {
    if (!opened && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  /** Begins an element: one with a comment is set off from those before and after it. */
  void element(Documentation doc) {
    boolean documented = !doc.text().isBlank();
    if (documented || afterComment) {
      gap();
    }
    afterComment = documented;
    doc.text().strip().lines().forEach(text -> line(("// " + text).stripTrailing()));
  }

  /** A field or value with its options. */
  void entry(String text, List<String> options) {
    if (options.size() < 2) {
      line(text + (options.isEmpty() ? "" : " [" + options.get(0) + "]") + ";");
      return;
    }
    line(text + " [");
    for (int i = 0; i < options.size(); i++) {
      line(INDENT + options.get(i) + (i < options.size() - 1 ? "," : ""));
    }
    line("];");
  }

  List<String> all() {
    return lines;
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
