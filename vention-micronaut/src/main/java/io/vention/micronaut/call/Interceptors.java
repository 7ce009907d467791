package io.vention.micronaut.call;

import io.vention.micronaut.RpcContext;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.RpcInterceptor;
import io.vention.micronaut.RpcInterceptor.Next;
import java.util.List;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * The application's interceptors, as one.
 *
 * @param all the interceptors, the outermost first
 */
public record Interceptors(List<RpcInterceptor> all) {

  /**
   * Copies the list.
   *
   * @param all the interceptors, the outermost first
   */
  public Interceptors {
    all = List.copyOf(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** A call through all of them; it begins when it is subscribed to. */
  Publisher<Object> around(RpcContext context, Object request, Next action) {
    return from(0, context, request, action);
  }

  /** Deferred, so that what one throws is a signal to those around it. */
  private Publisher<Object> from(int index, RpcContext context, Object request, Next action) {
    return Flux.defer(
        () ->
            Flux.<Object>from(
                index == all.size()
                    ? action.proceed(request)
                    : all.get(index)
                        .intercept(
                            context, request, other -> from(index + 1, context, other, action))));
  }

  /**
   * An item on its way to a shared stream.
   *
   * @param stream the stream's RPC
   * @param payload the class of its items
   * @param item the item
   * @return the item that is published
   */
  public Object onPublish(RpcInfo stream, Class<?> payload, Object item) {
    if (all.isEmpty()) {
      return item;
    }
    Object published = item;
    for (RpcInterceptor interceptor : all) {
      published = interceptor.onPublish(stream, published);
      if (!payload.isInstance(published)) {
        throw new IllegalStateException(
            "%s gave %s in place of an item of %s (expected: %s)"
                .formatted(
                    interceptor.getClass().getName(),
                    published == null ? "null" : published.getClass().getName(),
                    stream.method(),
                    payload.getName()));
      }
    }
    return published;
  }
}
