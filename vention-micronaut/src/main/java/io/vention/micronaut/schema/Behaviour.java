package io.vention.micronaut.schema;

import io.vention.micronaut.Idempotency;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** What an RPC does when it is called. */
public sealed interface Behaviour {

  /**
   * Calls a method of a bean.
   *
   * @param invoker calls it
   * @param result how it gives its result
   * @param idempotency whether a call may be repeated
   * @param constraints who checks the request's constraints
   */
  record Action(
      ActionInvoker invoker,
      ActionResult result,
      Idempotency idempotency,
      RequestConstraints constraints)
      implements Behaviour {

    /**
     * Calls a method whose request has no constraints.
     *
     * @param invoker calls it
     * @param result how it gives its result
     * @param idempotency whether a call may be repeated
     */
    public Action(ActionInvoker invoker, ActionResult result, Idempotency idempotency) {
      this(invoker, result, idempotency, RequestConstraints.NONE);
    }
  }

  /**
   * Subscribes to a stream that all share.
   *
   * @param name the stream's name
   * @param payload the class of its payload, a primitive's wrapper for a primitive
   * @param settings its settings, before configuration overrides them
   * @param source where its items come from, when a method of the bean returns a publisher of them;
   *     null where they are published
   */
  record Stream(
      String name,
      Class<?> payload,
      StreamSettings settings,
      @Nullable Function<Object, Publisher<?>> source)
      implements Behaviour {

    /**
     * The same stream with other settings.
     *
     * @param changed its settings
     * @return a copy
     */
    public Stream with(StreamSettings changed) {
      return new Stream(name, payload, changed, source);
    }
  }
}
