package io.vention.micronaut;

import java.util.concurrent.CompletionStage;

/**
 * A unary RPC that an {@link RpcBundle} adds in code: what {@link Action} says in an annotation.
 *
 * @param name its name
 * @param request the class of its request: one that {@link RpcTypes} names, a type with a message
 *     in {@code google.protobuf} such as {@code String} or {@code Instant}, or {@code Void} for
 *     none
 * @param response the class of its response, likewise
 * @param handler what is called
 * @param async whether the handler gives a {@link CompletionStage} of the response
 * @param idempotency what a client may do when it does not know whether a call arrived
 * @param description what the {@code .proto} says about it
 * @param deprecated whether clients should use another
 * @param <I> the request
 * @param <O> the response
 */
public record ActionEntry<I, O>(
    String name,
    Class<I> request,
    Class<O> response,
    Handler<I, ?> handler,
    boolean async,
    Idempotency idempotency,
    String description,
    boolean deprecated)
    implements RpcEntry {

  /**
   * What is called.
   *
   * @param <I> the request
   * @param <R> the result
   */
  @FunctionalInterface
  public interface Handler<I, R> {

    /**
     * Answers a call.
     *
     * @param request the request; null where it is {@code Void}
     * @param context the call's
     * @return the response, or its stage; null where that is {@code Void}
     * @throws Exception what the client is to be told, as an action's method would
     */
    R call(I request, RpcContext context) throws Exception;
  }

  /**
   * An action that may block: it is called on Micronaut's blocking executor.
   *
   * @param name its name
   * @param request the class of its request
   * @param response the class of its response
   * @param handler what is called
   * @param <I> the request
   * @param <O> the response
   * @return the entry
   */
  public static <I, O> ActionEntry<I, O> of(
      String name, Class<I> request, Class<O> response, Handler<I, ? extends O> handler) {
    return new ActionEntry<>(name, request, response, handler, false, Idempotency.NONE, "", false);
  }

  /**
   * An action that may not block: it is called on an event loop.
   *
   * @param name its name
   * @param request the class of its request
   * @param response the class of its response
   * @param handler what is called
   * @param <I> the request
   * @param <O> the response
   * @return the entry
   */
  public static <I, O> ActionEntry<I, O> async(
      String name,
      Class<I> request,
      Class<O> response,
      Handler<I, ? extends CompletionStage<? extends O>> handler) {
    return new ActionEntry<>(name, request, response, handler, true, Idempotency.NONE, "", false);
  }

  /**
   * The same action with a comment in the {@code .proto}.
   *
   * @param text lines of text
   * @return a copy
   */
  public ActionEntry<I, O> described(String text) {
    return new ActionEntry<>(
        name, request, response, handler, async, idempotency, text, deprecated);
  }

  /**
   * The same action with another idempotency.
   *
   * @param level what a client may do when it does not know whether a call arrived
   * @return a copy
   */
  public ActionEntry<I, O> with(Idempotency level) {
    return new ActionEntry<>(
        name, request, response, handler, async, level, description, deprecated);
  }

  /**
   * The same action, which clients should not use any more.
   *
   * @return a copy
   */
  public ActionEntry<I, O> asDeprecated() {
    return new ActionEntry<>(
        name, request, response, handler, async, idempotency, description, true);
  }
}
