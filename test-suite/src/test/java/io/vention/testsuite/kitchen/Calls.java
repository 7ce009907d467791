package io.vention.testsuite.kitchen;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Actions that use the context of their call. */
class Calls {

  private final AtomicInteger cancelled = new AtomicInteger();

  // tag::metadata[]
  /** Sends the request's header x-sent back, as a header and as a trailer. */
  @Action
  void metadata(RpcContext context) {
    String sent = context.requestHeaders().get("x-sent");
    if (sent != null) {
      context.responseHeaders().set("x-header", sent);
      context.responseTrailers().set("x-trailer", sent);
    }
  }

  // end::metadata[]

  // tag::sleep[]
  /** Sleeps; it is woken when nobody waits for it any more. */
  @Action
  void sleep(Duration time, RpcContext context) throws InterruptedException {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      if (context.isCancelled()) {
        cancelled.incrementAndGet();
      }
      throw e;
    }
  }

  // end::sleep[]

  /** How many calls nobody waited for. */
  @Action
  int cancelled() {
    return cancelled.get();
  }
}
