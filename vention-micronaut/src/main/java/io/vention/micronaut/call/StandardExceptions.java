package io.vention.micronaut.call;

import static java.util.Map.entry;

import io.vention.micronaut.Code;
import io.vention.micronaut.UnencodableValueException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** The codes of exceptions that everybody throws, and the texts that clients see in their place. */
final class StandardExceptions {

  /** By name, as the application need not have micronaut-security. */
  private static final Map<String, Code> CODES =
      Map.ofEntries(
          // though it is an IllegalArgumentException: the server made the value
          entry(UnencodableValueException.class.getName(), Code.INTERNAL),
          entry(IllegalArgumentException.class.getName(), Code.INVALID_ARGUMENT),
          entry(NoSuchElementException.class.getName(), Code.NOT_FOUND),
          entry(TimeoutException.class.getName(), Code.DEADLINE_EXCEEDED),
          entry(
              "io.micronaut.security.authentication.AuthenticationException", Code.UNAUTHENTICATED),
          entry(
              "io.micronaut.security.authentication.AuthorizationException",
              Code.PERMISSION_DENIED),
          entry(SecurityException.class.getName(), Code.PERMISSION_DENIED),
          entry(UnsupportedOperationException.class.getName(), Code.UNIMPLEMENTED),
          entry(CancellationException.class.getName(), Code.CANCELED));

  private StandardExceptions() {}

  static Code code(Throwable exception) {
    for (Class<?> type = exception.getClass(); type != null; type = type.getSuperclass()) {
      Code code = CODES.get(type.getName());
      if (code != null) {
        return code;
      }
    }
    return Code.INTERNAL;
  }

  static String text(Code code) {
    return switch (code) {
      case DEADLINE_EXCEEDED -> "timed out";
      case INTERNAL -> "internal error";
      default -> code.wireName().replace('_', ' ');
    };
  }
}
