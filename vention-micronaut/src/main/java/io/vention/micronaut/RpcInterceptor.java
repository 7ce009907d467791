package io.vention.micronaut;

import org.reactivestreams.Publisher;

/**
 * Code around every call, of whatever kind and protocol, and at every item of a shared stream: for
 * who may do what, for audits, limits, measures. A bean of this type holds for all RPCs; of several
 * the first in the order of beans ({@code @Order}) is outermost.
 *
 * <p>A call has one method for all kinds, so that what an interceptor says of unary calls cannot be
 * forgotten for streams. It comes after the server's filters and after the request was read, and
 * before the request's constraints are checked and the bean is called. A request that cannot be
 * read comes to no interceptor.
 *
 * <p>Without a bean of this type nothing of this costs a call anything.
 */
public interface RpcInterceptor {

  /**
   * Around a call. To let it pass is to return {@code next.proceed(request)}; its responses, its
   * end, its failure and its cancellation are that publisher's, for Reactor's operators to see.
   *
   * <ul>
   *   <li>A unary call gives one response, or none where the response is {@code Empty}. It may be
   *       replaced by another of its class.
   *   <li>A call of an action that returns a publisher gives its responses one by one. They may be
   *       replaced, added to, or left out.
   *   <li>A call of a shared stream gives nothing until it ends, as its items are encoded once for
   *       all subscribers: they go to {@link #onPublish}. It is open once {@code next}'s publisher
   *       is subscribed to. Cancelling that, or completing before it, ends the subscription.
   * </ul>
   *
   * <p>A call is refused by throwing, or by a publisher that fails, with an {@link RpcException} or
   * any other exception. Exceptions are told to clients as if the action had thrown them: what
   * comes out of {@code next} is as it was thrown, and is translated after the outermost
   * interceptor.
   *
   * <p>Headers of the response may be set until {@code next}'s publisher gives its first signal,
   * trailers until the call's end.
   *
   * <p>Called on the thread that the action is called on, which is an event loop's for shared
   * streams and reactive actions: it must not block. What takes time is a publisher's work.
   *
   * @param context the call: its RPC, headers, deadline, caller
   * @param request the message: a record; the value itself where the message is a wrapper; {@code
   *     com.google.protobuf.Empty}; or, for several parameters, the record that was generated for
   *     them
   * @param next what is within this interceptor: the next one, or the bean
   * @return the responses
   */
  Publisher<?> intercept(RpcContext context, Object request, Next next);

  /**
   * At an item of a shared stream, once, before it is encoded; whatever it was published by. What
   * it throws is thrown to whoever publishes, and no subscriber notices.
   *
   * <p>Called on the publisher's thread, perhaps on several at once. Must not block where the
   * publisher must not, and must not publish to the same stream.
   *
   * @param stream the stream's RPC; without a service where RPCs are not served
   * @param item the item
   * @return the item, or another of its class in its place
   */
  default Object onPublish(RpcInfo stream, Object item) {
    return item;
  }

  /** What is within an interceptor. */
  @FunctionalInterface
  interface Next {

    /**
     * Goes on with the call, once the publisher is subscribed to. It throws nothing.
     *
     * @param request the request, or another of its class in its place
     * @return the responses, for one subscriber
     */
    Publisher<Object> proceed(Object request);
  }
}
