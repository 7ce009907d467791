package io.vention.testsuite.intercepted;

import io.micronaut.core.annotation.Order;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.RpcInterceptor;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

// tag::audit[]
/** Writes down who called what, and how that ended. */
@Order(1)
@Singleton
class Audit implements RpcInterceptor {

  final Queue<String> lines = new ConcurrentLinkedQueue<>();

  @Override
  public Publisher<?> intercept(RpcContext context, Object request, Next next) {
    String rpc = context.rpc().method();
    return Flux.from(next.proceed(request))
        .doOnSubscribe(s -> lines.add(rpc + " began"))
        .doOnNext(response -> lines.add(rpc + " gave " + response))
        .doOnError(e -> lines.add(rpc + " failed: " + e.getMessage()))
        .doOnComplete(() -> lines.add(rpc + " ended"))
        .doOnCancel(() -> lines.add(rpc + " cancelled"));
  }
}
// end::audit[]
