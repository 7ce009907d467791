package io.vention.testsuite.intercepted;

import io.micronaut.core.annotation.Order;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.RpcInterceptor;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Does to a call what its header x-gate says, and to items what their values say. */
@Order(2)
@Singleton
class Gate implements RpcInterceptor {

  @Override
  public Publisher<?> intercept(RpcContext context, Object request, Next next) {
    context.responseHeaders().set("x-passed", context.rpc().method());
    String gate = context.requestHeaders().get("x-gate");
    return switch (gate == null ? "" : gate) {
      case "throw" -> throw new RpcException(Code.PERMISSION_DENIED, "shut");
      case "bug" -> throw new IllegalArgumentException("secret");
      case "refuse" -> Mono.error(new RpcException(Code.RESOURCE_EXHAUSTED, "full"));
      // though the rest is put together before it is known whether it is wanted
      case "refuse later" ->
          Mono.delay(Duration.ofMillis(1))
              .then(Mono.error(new RpcException(Code.UNAUTHENTICATED, "who?")))
              .thenMany(next.proceed(request));
      case "later" -> Mono.delay(Duration.ofMillis(1)).thenMany(next.proceed(request));
      case "replace" -> Flux.from(next.proceed("replaced")).map(response -> response + "!");
      case "instead" -> Mono.just("from the gate");
      case "recover" ->
          Flux.from(next.proceed(request)).onErrorReturn(IllegalStateException.class, "recovered");
      case "only one" -> Flux.from(next.proceed(request)).take(1);
      case "another class" -> Mono.just(1L);
      case "null" -> none();
      case "trailers" ->
          Flux.from(next.proceed(request))
              .doOnComplete(() -> context.responseTrailers().set("x-cost", "3"));
      case "who" ->
          Mono.just(
              context.principal().isPresent()
                  + " "
                  + context.rpc().kind()
                  + " "
                  + context.timeRemaining().isPresent());
      default -> next.proceed(request);
    };
  }

  @SuppressWarnings("NullAway") // what happens then is what is tested
  private static Publisher<?> none() {
    @Nullable Publisher<?> nothing = null;
    return nothing;
  }

  // tag::on-publish[]
  @Override
  public Object onPublish(RpcInfo stream, Object item) {
    return item instanceof Tick tick ? checked(tick, stream) : item;
  }

  private static Object checked(Tick tick, RpcInfo stream) {
    if (tick.count() == 13) {
      throw new RpcException(Code.FAILED_PRECONDITION, "no 13 on " + stream.method());
    }
    return tick.count() == 14 ? "no tick" : new Tick(tick.count() * 10);
  }
  // end::on-publish[]
}
