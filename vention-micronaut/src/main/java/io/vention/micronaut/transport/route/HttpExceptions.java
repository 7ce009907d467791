package io.vention.micronaut.transport.route;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.vention.micronaut.Code;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.call.CallFailure;
import io.vention.micronaut.call.ExceptionRule;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells clients of exceptions what the application's {@link ExceptionHandler}s say over HTTP: code
 * by status, and their headers. Their bodies are dropped, as an RPC's errors have a form of their
 * own; the text is the exception's. Micronaut's own handlers are not asked: they make bodies only.
 */
@Order(0)
@Singleton
@Requires(property = "vention.enabled", notEquals = "false")
final class HttpExceptions implements ExceptionRule {

  /** They are of the body that is dropped, or of the connection. */
  private static final Set<String> DROPPED =
      Set.of(
          "content-type",
          "content-length",
          "content-encoding",
          "content-language",
          "content-disposition",
          "transfer-encoding",
          "connection");

  private final BeanContext context;

  HttpExceptions(BeanContext context) {
    this.context = context;
  }

  @Override
  public @Nullable CallFailure apply(Throwable exception, RpcInfo rpc) {
    HttpRequest<?> request = ServerRequestContext.currentRequest().orElse(null);
    ExceptionHandler<Throwable, ?> handler = request == null ? null : handler(exception);
    if (request != null && handler != null) {
      return handled(exception, handler.handle(request, exception));
    }
    return exception instanceof HttpStatusException status
        ? new CallFailure(error(status.getStatus().getCode(), exception))
        : null;
  }

  /** The handler that Micronaut would choose, unless it is Micronaut's own. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // it is chosen by the exception's class
  private @Nullable ExceptionHandler<Throwable, ?> handler(Throwable exception) {
    Optional<ExceptionHandler> found =
        context.findBean(
            ExceptionHandler.class,
            Qualifiers.byTypeArgumentsClosest(exception.getClass(), Object.class));
    return found
        .filter(handler -> !handler.getClass().getName().startsWith("io.micronaut."))
        .orElse(null);
  }

  private static CallFailure handled(Throwable exception, @Nullable Object answer) {
    if (!(answer instanceof HttpResponse<?> response)) {
      return new CallFailure(error(HttpCode.ERROR, exception)); // as Micronaut would answer
    }
    Metadata headers = new Metadata();
    response
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> add(name, value, headers)));
    return new CallFailure(error(response.code(), exception), headers);
  }

  private static RpcException error(int status, Throwable exception) {
    String text = exception.getMessage();
    Code code = HttpCode.of(status);
    return new RpcException(code, text == null ? "" : text);
  }

  private static void add(String name, String value, Metadata headers) {
    if (!DROPPED.contains(name.toLowerCase(Locale.ROOT))) {
      try {
        headers.add(name, value);
      } catch (IllegalArgumentException e) {
        // no protocol can send it
      }
    }
  }
}
