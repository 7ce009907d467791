package io.vention.micronaut.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.netty.channel.EventLoopGroupRegistry;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.Streams;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.stream.EventLoops;
import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.Note;
import io.vention.micronaut.stream.NoteCodec;
import io.vention.micronaut.stream.SharedStreams;
import io.vention.micronaut.stream.StreamCursor;
import io.vention.micronaut.stream.StreamEnd;
import io.vention.micronaut.stream.SubscriberLoop;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The application's streams, from its start to its stop. */
class StreamBeansTest {

  @Test
  void whatIsPublishedBeforeTheServerIsUpIsReplayed() {
    try (ApplicationContext context = run(Map.of())) {
      publisher(context, "position").publish(new Note("early"));
      context.getBean(EmbeddedServer.class).start();

      assertThat(readOne(subscribe(context, "position"))).isEqualTo("early");
    }
  }

  @Test
  void aSourceIsSubscribedToOnceWhenTheServerStartsAndItsEndEndsTheStream() {
    try (ApplicationContext context = run(Map.of())) {
      Gantry gantry = context.getBean(Gantry.class);
      StreamCursor cursor = subscribe(context, "readings");
      gantry.readings.tryEmitNext(new Note("0")).orThrow();
      assertThat(gantry.subscriptions).hasValue(0);

      context.getBean(EmbeddedServer.class).start();
      await().untilAsserted(() -> assertThat(readOne(cursor)).isEqualTo("0"));
      gantry.readings.tryEmitComplete().orThrow();
      await().until(() -> cursor.take() == null && cursor.end() != null);
      assertThat(cursor.end()).isEqualTo(StreamEnd.COMPLETED);
      assertThat(gantry.subscriptions).hasValue(1);
    }
  }

  @Test
  void itsErrorEndsTheStreamWithoutItsText() {
    try (ApplicationContext context = run(Map.of())) {
      StreamCursor cursor = subscribe(context, "readings");
      context.getBean(EmbeddedServer.class).start();
      context
          .getBean(Gantry.class)
          .readings
          .tryEmitError(new ArithmeticException("secret"))
          .orThrow();

      await().until(() -> cursor.end() != null);
      assertThat(error(cursor).code()).isEqualTo(Code.INTERNAL);
      assertThat(error(cursor).message()).doesNotContain("secret");
    }
  }

  @Test
  void whenTheApplicationStopsSubscribersEndWithUnavailableAndSourcesAreCancelled() {
    ApplicationContext context = run(Map.of());
    context.getBean(EmbeddedServer.class).start();
    Gantry gantry = context.getBean(Gantry.class);
    await().untilAsserted(() -> assertThat(gantry.subscriptions).hasValue(1));
    StreamCursor cursor = subscribe(context, "readings");
    StreamPublisher<Note> publisher = publisher(context, "position");
    context.close();

    assertThat(error(cursor).code()).isEqualTo(Code.UNAVAILABLE);
    assertThat(gantry.readings.currentSubscriberCount()).isZero();
    assertThatIllegalStateException().isThrownBy(() -> publisher.publish(new Note("late")));
  }

  @Test
  void aGracefulStopEndsSubscribersAndLetsCallsPublish() {
    try (ApplicationContext context = run(Map.of())) {
      StreamCursor cursor = subscribe(context, "position");
      context.getBean(GracefulShutdownManager.class).shutdownGracefully();

      assertThat(error(cursor).code()).isEqualTo(Code.UNAVAILABLE);
      publisher(context, "position").publish(new Note("of a call that is not over yet"));
    }
  }

  @Test
  void beansPublishWhereNothingIsServed() {
    Map<String, Object> disabled =
        Map.of("vention.enabled", false, "vention.path", "a b", "vention.package", "1");
    try (ApplicationContext context = run(disabled)) {
      Gantry gantry = context.getBean(Gantry.class);
      StreamCursor cursor = subscribe(context, "position");
      gantry.position("0");
      assertThat(readOne(cursor)).isEqualTo("0");

      context.getBean(EmbeddedServer.class).start();
      assertThat(gantry.subscriptions).hasValue(0);
    }
  }

  @Test
  void knowsTheThreadsThatMustNotWait() throws Exception {
    try (ApplicationContext context = run(Map.of())) {
      EventLoops eventLoops = context.getBean(EventLoops.class);
      Callable<Boolean> ask = eventLoops::onEventLoop;

      assertThat(ask.call()).isFalse();
      assertThat(
              context
                  .getBean(EventLoopGroupRegistry.class)
                  .getDefaultEventLoopGroup()
                  .submit(ask)
                  .get())
          .isTrue();
      assertThat(Mono.fromCallable(ask).subscribeOn(Schedulers.parallel()).block()).isTrue();
      assertThat(Mono.fromCallable(ask).subscribeOn(Schedulers.boundedElastic()).block()).isFalse();
    }
  }

  private static ApplicationContext run(Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("test.gantry", true);
    all.put("micronaut.server.port", -1);
    return ApplicationContext.builder(GantryPart.classLoader()).properties(all).start();
  }

  private static StreamPublisher<Note> publisher(ApplicationContext context, String name) {
    return context.getBean(Streams.class).publisher(name, Note.class);
  }

  private static StreamCursor subscribe(ApplicationContext context, String name) {
    return context
        .getBean(SharedStreams.class)
        .get(name)
        .subscribe(WireFormat.PROTO, new Idle(), () -> {});
  }

  /** The tests take frames themselves, and need not be told. */
  private record Idle() implements SubscriberLoop {

    @Override
    public void execute(Runnable turn) {}

    @Override
    public void schedule(Runnable turn, long delayNs) {}
  }

  private static @Nullable String readOne(StreamCursor cursor) {
    FrameBatch batch = cursor.take();
    return batch == null ? null : NoteCodec.text(batch.frames().get(0), WireFormat.PROTO);
  }

  private static RpcException error(StreamCursor cursor) {
    StreamEnd end = cursor.end();
    if (end == null || end.error() == null) {
      throw new AssertionError("end: " + end + " (expected: an error)");
    }
    return end.error();
  }
}
