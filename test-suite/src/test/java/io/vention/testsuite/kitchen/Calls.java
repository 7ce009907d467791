package io.vention.testsuite.kitchen;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcContext;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    // end::metadata[]
  }

  // tag::sleep[]
  /** Waits, unless nobody waits for it any more. */
  @Action
  void sleep(Duration time, RpcContext context) throws InterruptedException {
    CountDownLatch gone = new CountDownLatch(1);
    context.onCancel(gone::countDown);
    if (gone.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
      cancelled.incrementAndGet();
    }
  }

  // end::sleep[]

  /** How many calls nobody waited for. */
  @Action
  int cancelled() {
    return cancelled.get();
  }
}
