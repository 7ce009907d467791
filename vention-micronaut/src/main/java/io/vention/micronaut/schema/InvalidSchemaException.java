package io.vention.micronaut.schema;

import java.util.List;

/**
 * The RPCs of an application do not fit together. Its message lists everything that is wrong, for
 * the application's author; it has no stack trace, which would say nothing about the cause.
 */
public final class InvalidSchemaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * What is wrong.
   *
   * @param problems one text for each problem: what was found, where, and the way out
   */
  public InvalidSchemaException(List<String> problems) {
    super(text(problems), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /**
   * The problems, one by one.
   *
   * @return a text for each
   */
  public List<String> problems() {
    return problems;
  }

  private static String text(List<String> problems) {
    StringBuilder text = new StringBuilder("The RPCs of this application do not fit together:");
    for (String problem : problems) {
      text.append("\n\n* ").append(problem.replace("\n", "\n  "));
    }
    return text.toString();
  }
}
