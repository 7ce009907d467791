package io.vention.micronaut;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure that reaches the client as it is: code, message and details.
 *
 * <p>Thrown by an action, or given to a reactive result. Of other exceptions clients are told, in
 * this order:
 *
 * <ul>
 *   <li>what an {@link RpcExceptionMapper} makes of it;
 *   <li>what the application's {@code ExceptionHandler}, or a {@code HttpStatusException}, would
 *       answer over HTTP: the code of that status, the handler's headers, and the exception's text;
 *       the handler's body is dropped;
 *   <li>of a {@code ConstraintViolationException}, such as the check of a request throws, {@code
 *       invalid_argument} with a {@code google.rpc.BadRequest} that names each field by its path in
 *       the {@code .proto};
 *   <li>of anything else the code alone, with an id under which the log has the text: {@code
 *       IllegalArgumentException} is {@code invalid_argument}, {@code NoSuchElementException}
 *       {@code not_found}, {@code TimeoutException} {@code deadline_exceeded}, micronaut-security's
 *       {@code AuthenticationException} {@code unauthenticated}, its {@code AuthorizationException}
 *       and {@code SecurityException} {@code permission_denied}, {@code
 *       UnsupportedOperationException} {@code unimplemented}, {@code CancellationException} {@code
 *       canceled}, all else {@code internal}. {@code vention.errors.expose-standard=true} sends the
 *       text too.
 * </ul>
 */
public final class RpcException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The code. */
  private final Code code;

  private final transient List<Any> details;

  /**
   * A failure without a cause.
   *
   * @param code the code
   * @param message the text that the client sees
   */
  public RpcException(Code code, String message) {
    this(code, message, List.of(), null);
  }

  /**
   * A failure with a cause, which stays in the log.
   *
   * @param code the code
   * @param message the text that the client sees
   * @param cause the cause
   */
  public RpcException(Code code, String message, @Nullable Throwable cause) {
    this(code, message, List.of(), cause);
  }

  private RpcException(Code code, String message, List<Any> details, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.details = details;
  }

  /**
   * This failure with one more detail, for instance one of {@code google.rpc}'s error details.
   *
   * @param detail any message; an {@link Any} is taken as it is
   * @return a new exception with this one's stack trace
   */
  public RpcException withDetail(Message detail) {
    List<Any> more = new ArrayList<>(details());
    more.add(detail instanceof Any any ? any : Any.pack(detail));
    RpcException copy = new RpcException(code, message(), List.copyOf(more), getCause());
    copy.setStackTrace(getStackTrace());
    return copy;
  }

  /**
   * The code.
   *
   * @return the code
   */
  public Code code() {
    return code;
  }

  /**
   * The text that the client sees.
   *
   * @return the text, which may be empty
   */
  public String message() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /**
   * The details, in the order in which they were added.
   *
   * @return an immutable list
   */
  @SuppressWarnings("NullAway") // null after deserialization, which leaves transient fields out
  public List<Any> details() {
    return details == null ? List.of() : details;
  }
}
