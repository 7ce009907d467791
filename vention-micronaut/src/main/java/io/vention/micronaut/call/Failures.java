package io.vention.micronaut.call;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcInfo;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;

/**
 * What a client is told of what the application throws: what its mappers make of it; else an {@link
 * RpcException} as it is; else what the other rules make of it. Of anything that is left a client
 * learns a code and a random id, under which the log has the text: what it says was not written for
 * clients.
 */
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final ExceptionRule mappers;
  private final List<ExceptionRule> rules;
  private final boolean exposeStandard;

  /**
   * The rules of an application.
   *
   * @param mappers comes before all else
   * @param rules come after {@link RpcException}, in this order
   * @param exposeStandard whether clients see the text of exceptions that no rule holds for
   */
  public Failures(ExceptionRule mappers, List<ExceptionRule> rules, boolean exposeStandard) {
    this.mappers = mappers;
    this.rules = List.copyOf(rules);
    this.exposeStandard = exposeStandard;
  }

  /**
   * Translates what was thrown, and logs it where the client is not told all of it.
   *
   * @param failure what was thrown, or given to a reactive result
   * @param rpc where
   * @return what the client is told
   */
  public CallFailure translate(Throwable failure, RpcInfo rpc) {
    Throwable exception = unwrap(failure);
    CallFailure known = known(exception, rpc);
    if (known != null) {
      log(known.error(), exception, rpc);
      return known;
    }
    Standard standard = standard(exception);
    logStandard(standard, exception, rpc);
    return standard.told();
  }

  /**
   * Translates what ended a shared stream for all, and logs it as an error, whatever it is.
   *
   * @param failure the error of the stream's source, or what refused an item of it
   * @param rpc the stream
   * @return what its subscribers are told
   */
  public RpcException translateEnd(Throwable failure, RpcInfo rpc) {
    Throwable exception = unwrap(failure);
    CallFailure known = known(exception, rpc);
    CallFailure told = known == null ? standard(exception).told() : known;
    LOG.error(
        "{} has ended, as its source failed; subscribers are told {}: {}",
        rpc.fullName(),
        told.error().code().wireName(),
        told.error().message(),
        exception);
    return told.error();
  }

  private @Nullable CallFailure known(Throwable exception, RpcInfo rpc) {
    CallFailure mapped = apply(mappers, exception, rpc);
    if (mapped == null && exception instanceof RpcException known) {
      mapped = new CallFailure(known);
    }
    for (int i = 0; mapped == null && i < rules.size(); i++) {
      mapped = apply(rules.get(i), exception, rpc);
    }
    return mapped;
  }

  private static @Nullable CallFailure apply(ExceptionRule rule, Throwable exception, RpcInfo rpc) {
    try {
      return rule.apply(exception, rpc);
    } catch (RuntimeException e) {
      LOG.error("{} failed with {}, and so did its handler", rpc.fullName(), exception, e);
      return null;
    }
  }

  private static void log(RpcException told, Throwable exception, RpcInfo rpc) {
    if (told.getCause() != null) {
      LOG.warn("{} failed as {}", rpc.fullName(), told.code().wireName(), told);
    } else if (told != exception) {
      LOG.debug("{} failed as {}", rpc.fullName(), told.code().wireName(), exception);
    }
  }

  /**
   * A failure that clients are told by its code.
   *
   * @param id stands in the log, and in the text where that is not the exception's own
   */
  private record Standard(String id, CallFailure told) {}

  private Standard standard(Throwable exception) {
    Code code = StandardExceptions.code(exception);
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    String text = exception.getMessage();
    RpcException told =
        new RpcException(
            code,
            exposeStandard && text != null
                ? text
                : StandardExceptions.text(code) + " (id " + id + ")");
    return new Standard(id, new CallFailure(told));
  }

  private static void logStandard(Standard standard, Throwable exception, RpcInfo rpc) {
    Code code = standard.told().error().code();
    if (code == Code.INTERNAL) {
      LOG.error("{} failed (id {})", rpc.fullName(), standard.id(), exception);
    } else {
      LOG.warn(
          "{} failed as {} (id {})", rpc.fullName(), code.wireName(), standard.id(), exception);
    }
  }

  /** What was thrown, out of the wrappers that futures and Reactor put around it. */
  private static Throwable unwrap(Throwable failure) {
    Throwable inner = Exceptions.unwrap(failure);
    boolean wrapper = inner instanceof CompletionException || inner instanceof ExecutionException;
    Throwable cause = inner.getCause();
    return wrapper && cause != null ? unwrap(cause) : inner;
  }
}
