package io.vention.micronaut.schema;

import java.util.ArrayList;
import java.util.List;

/** Where two short texts differ, line by line. */
final class LineDiff {

  private LineDiff() {}

  /** The lines of both, those of one alone marked by {@code -} and {@code +}. */
  static String between(List<String> before, List<String> after) {
    int[][] common = commonLines(before, after);
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add("    " + before.get(i++));
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add("  - " + before.get(i++));
      } else {
        lines.add("  + " + after.get(j++));
      }
    }
    return String.join("\n", lines);
  }

  /** At [i][j]: how many lines, in order, {@code before} from i and {@code after} from j share. */
  private static int[][] commonLines(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
