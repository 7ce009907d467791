package io.vention.micronaut.call;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.UnencodableValueException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;

/**
 * What a client is told of what the application throws. An {@link RpcException} is told as it is.
 * Of anything else a client learns a code and a random id, under which the log has the text: what
 * it says was not written for clients.
 */
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  /**
   * Translates what was thrown, and logs it unless it is an {@link RpcException} without a cause.
   *
   * @param failure what was thrown, or given to a reactive result
   * @param place where, for the log: an RPC's full name, or a stream's name
   * @return what the client is told
   */
  public RpcException translate(Throwable failure, String place) {
    Throwable cause = unwrap(failure);
    if (cause instanceof RpcException known) {
      logCause(known, place);
      return known;
    }
    Code code = code(cause);
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    if (code == Code.INTERNAL) {
      LOG.error("{} failed (id {})", place, id, cause);
    } else {
      LOG.warn("{} failed as {} (id {})", place, code.wireName(), id, cause);
    }
    return new RpcException(code, text(code) + " (id " + id + ")");
  }

  private static void logCause(RpcException known, String place) {
    if (known.getCause() != null) {
      LOG.warn("{} failed as {}", place, known.code().wireName(), known);
    }
  }

  private static Code code(Throwable cause) {
    if (cause instanceof UnencodableValueException) {
      return Code.INTERNAL; // though it is an IllegalArgumentException: the server made the value
    }
    if (cause instanceof IllegalArgumentException) {
      return Code.INVALID_ARGUMENT;
    }
    if (cause instanceof TimeoutException) {
      return Code.DEADLINE_EXCEEDED;
    }
    return cause instanceof CancellationException ? Code.CANCELED : Code.INTERNAL;
  }

  private static String text(Code code) {
    return switch (code) {
      case INVALID_ARGUMENT -> "invalid argument";
      case DEADLINE_EXCEEDED -> "timed out";
      case CANCELED -> "canceled";
      default -> "internal error";
    };
  }

  /** What was thrown, out of the wrappers that futures and Reactor put around it. */
  private static Throwable unwrap(Throwable failure) {
    Throwable inner = Exceptions.unwrap(failure);
    boolean wrapper = inner instanceof CompletionException || inner instanceof ExecutionException;
    Throwable cause = inner.getCause();
    return wrapper && cause != null ? unwrap(cause) : inner;
  }
}
