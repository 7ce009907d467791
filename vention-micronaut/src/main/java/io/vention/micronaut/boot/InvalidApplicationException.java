package io.vention.micronaut.boot;

import io.micronaut.context.exceptions.ConfigurationException;
import java.util.List;

/**
 * The application cannot start: its RPCs do not fit together, or their configuration is wrong. Its
 * message lists everything that is to be mended; it has no stack trace, which would only hide that.
 */
public final class InvalidApplicationException extends ConfigurationException {

  private static final long serialVersionUID = 1L;

  InvalidApplicationException(List<String> problems) {
    super(text(problems));
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }

  private static String text(List<String> problems) {
    StringBuilder text = new StringBuilder("vention: ");
    text.append(problems.size() == 1 ? "one thing" : problems.size() + " things");
    text.append(" to mend before the application can start\n");
    for (String problem : problems) {
      text.append("\n* ").append(problem.replace("\n", "\n  ")).append('\n');
    }
    return text.toString();
  }
}
