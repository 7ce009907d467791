package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vention.micronaut.Code;
import io.vention.micronaut.PublishResult;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.test.publisher.TestPublisher;

/** The ends of streams: of a source, of the application. */
class EndTest {

  private final NoteCodec codec = new NoteCodec();
  private final ApplicationStreams streams =
      new ApplicationStreams(
          List.of(
              definition("latest", TestStream.settings(StreamPolicy.LATEST, 1, true)),
              definition("fifo", TestStream.settings(StreamPolicy.FIFO, 1, false))),
          () -> false,
          Runnable::run);
  private final StreamPublisher<Note> latest = streams.publisher("latest", Note.class);
  private final StreamPublisher<Note> fifo = streams.publisher("fifo", Note.class);

  @AfterEach
  void close() {
    streams.close();
  }

  @Test
  void aSourcesItemsArePublishedAndItsCompletionEndsSubscribers() {
    TestPublisher<Note> source = TestPublisher.create();
    Reader reader = subscribe("latest");
    connect("latest", source);
    source.next(new Note("0"), new Note("1"));
    assertThat(reader.read()).containsExactly("0", "1");
    assertThat(reader.cursor.end()).isNull();

    source.complete();
    assertThat(reader.read()).isEmpty();
    assertThat(reader.isCompleted()).isTrue();
    assertThat(latest.subscriberCount()).isZero();
  }

  @Test
  void laterSubscribersGetTheReplayThenTheEnd() {
    connect("latest", Flux.just(new Note("0"), new Note("1")));
    Reader reader = subscribe("latest");

    assertThat(reader.cursor.end()).isNull();
    assertThat(reader.read()).containsExactly("1");
    assertThat(reader.isCompleted()).isTrue();
  }

  @Test
  void nothingCanBePublishedAfterTheEndOfTheSource() {
    connect("latest", Flux.empty());

    assertThatIllegalStateException()
        .isThrownBy(() -> latest.publish(new Note("0")))
        .withMessage("stream \"latest\": its source has completed; the item was not published");
    assertThat(latest.tryPublish(new Note("0"))).isEqualTo(PublishResult.STOPPED);
  }

  @Test
  void aSourcesErrorEndsSubscribersWithItsMappedCode() {
    Reader reader = subscribe("latest");
    connect("latest", Flux.just(new Note("0")).concatWith(Flux.error(new ArithmeticException())));

    assertThat(reader.read()).containsExactly("0");
    assertThat(reader.code()).isEqualTo(Code.OUT_OF_RANGE);
    Reader late = subscribe("latest");
    assertThat(late.read()).containsExactly("0");
    assertThat(late.code()).isEqualTo(Code.OUT_OF_RANGE);
  }

  @Test
  void soDoesAMethodThatThrowsOrReturnsNoSource() {
    connect(
        "latest",
        () -> {
          throw new ArithmeticException();
        });
    connect("fifo", () -> null);

    assertThat(subscribe("latest").code()).isEqualTo(Code.OUT_OF_RANGE);
    assertThat(subscribe("fifo").error())
        .hasMessage(
            "java.lang.IllegalStateException: stream \"fifo\": its method returned null (expected:"
                + " a Publisher)");
  }

  @Test
  void soDoesAnItemThatCannotBeEncodedAsNoMoreWillCome() {
    TestPublisher<Note> source = TestPublisher.create();
    Reader reader = subscribe("latest");
    connect("latest", source);
    source.next(new Note("0"), new Note("bad"));

    source.assertCancelled();
    assertThat(reader.read()).containsExactly("0");
    assertThat(reader.error())
        .hasMessage(
            "io.vention.micronaut.UnencodableValueException: stream \"latest\": Note.text: bad"
                + " (expected: good)");
  }

  @Test
  void aSourceIsHeldBackByTheSlowestSubscriberAndEndsAfterItsLastItem() {
    TestPublisher<Note> source = TestPublisher.create();
    Reader reader = subscribe("fifo");
    connect("fifo", source);
    source.assertMinRequested(1);
    source.next(new Note("0"));
    source.next(new Note("1"));
    source.complete();

    assertThat(reader.readOne()).isEqualTo("0");
    assertThat(reader.cursor.end()).isNull();
    assertThat(reader.readOne()).isEqualTo("1");
    assertThat(reader.isCompleted()).isTrue();
  }

  @Test
  void whenTheApplicationStopsSubscribersEndWithUnavailable() {
    Reader reader = subscribe("latest");
    latest.publish(new Note("0"));
    streams.close();

    assertThat(reader.cursor.end()).as("before the last frame is taken").isNull();
    assertThat(reader.read()).containsExactly("0");
    assertThat(reader.code()).isEqualTo(Code.UNAVAILABLE);
    assertThat(latest.subscriberCount()).isZero();
    Reader late = subscribe("latest");
    assertThat(late.read()).containsExactly("0");
    assertThat(late.code()).isEqualTo(Code.UNAVAILABLE);
  }

  @Test
  void whenTheApplicationHasStoppedNothingIsPublished() {
    subscribe("fifo");
    fifo.publish(new Note("0"));
    CompletionStage<Void> waiting = fifo.publishAsync(new Note("let go"));
    streams.endSubscribers();
    assertThat(waiting).isCompleted();
    fifo.publish(new Note("accepted while calls end"));
    streams.close();

    String refusal = "stream \"fifo\": the application has stopped; the item was not published";
    assertThatIllegalStateException()
        .isThrownBy(() -> fifo.publish(new Note("1")))
        .withMessage(refusal);
    assertThat(fifo.tryPublish(new Note("1"))).isEqualTo(PublishResult.STOPPED);
    assertThat(fifo.publishAsync(new Note("1")))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessage(refusal);
  }

  @Test
  void whoWaitsWhenNothingCanBePublishedAnyMoreIsTold() {
    TestStream stream = TestStream.fifo(1);
    stream.subscribe();
    stream.publish("0");
    CompletionStage<Void> waiting = stream.publisher().publishAsync(new Note("1"));
    stream.broadcast.publishers().refuse("over");

    assertThat(waiting)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .withMessage("stream \"notes\": over; the item was not published");
  }

  @Test
  void sourcesAreCancelledWhenTheApplicationStops() {
    TestPublisher<Note> source = TestPublisher.create();
    connect("latest", source);
    streams.endSubscribers();
    source.assertCancelled();
  }

  private Reader subscribe(String name) {
    return new Reader((Broadcast) streams.get(name), WireFormat.PROTO);
  }

  private void connect(String name, Publisher<Note> source) {
    connect(name, () -> source);
  }

  private void connect(String name, Supplier<@Nullable Publisher<?>> source) {
    streams.connect(name, source, EndTest::map);
  }

  private static RpcException map(Throwable error) {
    return new RpcException(
        error instanceof ArithmeticException ? Code.OUT_OF_RANGE : Code.INTERNAL, error.toString());
  }

  private StreamDefinition definition(String name, StreamSettings settings) {
    return new StreamDefinition(name, "Rpc" + name, Note.class, settings, codec);
  }
}
