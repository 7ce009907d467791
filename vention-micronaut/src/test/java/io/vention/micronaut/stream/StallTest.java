package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.Code;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Subscribers that hold up publishers for too long. */
class StallTest {

  private static final Duration TIMEOUT = TestStream.STALL_TIMEOUT;
  private static final Duration INSTANT = Duration.ofNanos(1);

  private final TestStream stream = TestStream.fifo(2);
  private final Reader slow = stream.subscribe();

  @Test
  void areCutOffWithACodedErrorAndFreeThePublisher() {
    Reader quick = stream.subscribe();
    stream.publish("0", "1");
    quick.read();
    CompletionStage<Void> waiting = publishWaiting("2");
    stream.timer.advance(TIMEOUT.minus(INSTANT));
    assertThat(waiting.toCompletableFuture()).isNotDone();

    stream.timer.advance(INSTANT);
    assertThat(waiting).isCompleted();
    assertThat(slow.told).as("told though it was not waiting for that").hasValue(1);
    assertThat(slow.read()).as("unsent frames").isEmpty();
    assertThat(slow.code()).isEqualTo(Code.RESOURCE_EXHAUSTED);
    assertThat(slow.error())
        .hasMessage(
            "stream \"notes\": cut off, as this subscriber held up publishers for PT30S in total;"
                + " subscribe again and read faster");
    assertThat(quick.read()).containsExactly("2");
    assertThat(quick.cursor.end()).isNull();
    assertThat(stream.broadcast.counts()).isEqualTo(new StreamCounts(1, 3, 0, 1));
  }

  @Test
  void areNotWhileNoPublisherWaits() {
    stream.publish("0", "1");
    stream.timer.advance(TIMEOUT.multipliedBy(2));

    assertThat(slow.read()).containsExactly("0", "1");
    assertThat(slow.cursor.end()).isNull();
  }

  @Test
  void areByTheTotalOfTheirTimeThoughTheyReadInBetween() {
    stream.publish("0", "1");
    for (int second = 0; second < 29; second++) {
      CompletionStage<Void> waiting = publishWaiting("x");
      stream.timer.advance(Duration.ofSeconds(1));
      assertThat(slow.readOne()).as("at second " + second).isNotNull();
      assertThat(waiting).isCompleted();
      stream.timer.advance(TIMEOUT); // holds up nobody
    }
    publishWaiting("x");
    stream.timer.advance(Duration.ofSeconds(1).minus(INSTANT));
    assertThat(slow.cursor.end()).isNull();
    stream.timer.advance(INSTANT);
    assertThat(slow.code()).isEqualTo(Code.RESOURCE_EXHAUSTED);
  }

  @Test
  void haveAllTheirTimeAgainOnceTheyAreCaughtUp() {
    stream.publish("0", "1");
    publishWaiting("2");
    stream.timer.advance(TIMEOUT.minus(INSTANT));
    assertThat(slow.read()).containsExactly("0", "1", "2");

    stream.publish("3", "4");
    CompletionStage<Void> waiting = publishWaiting("5");
    stream.timer.advance(TIMEOUT.minus(INSTANT));
    assertThat(waiting.toCompletableFuture()).isNotDone();
    stream.timer.advance(INSTANT);
    assertThat(waiting).isCompleted();
    assertThat(slow.code()).isEqualTo(Code.RESOURCE_EXHAUSTED);
  }

  @Test
  void eachHasItsOwnTime() {
    stream.publish("0", "1");
    publishWaiting("2");
    stream.timer.advance(Duration.ofSeconds(10));
    Reader late = stream.subscribe();
    assertThat(slow.readOne()).isEqualTo("0"); // and 2 is published
    assertThat(late.readOne()).isEqualTo("2");
    publishWaiting("3");
    stream.timer.advance(Duration.ofSeconds(20));

    assertThat(slow.code()).isEqualTo(Code.RESOURCE_EXHAUSTED);
    assertThat(late.cursor.end()).isNull();
    stream.publish("4");
    CompletionStage<Void> waiting = publishWaiting("5");
    stream.timer.advance(TIMEOUT.minus(INSTANT));
    assertThat(waiting.toCompletableFuture()).isNotDone();
    stream.timer.advance(INSTANT);
    assertThat(late.code()).isEqualTo(Code.RESOURCE_EXHAUSTED);
    assertThat(waiting).isCompleted();
  }

  @Test
  void aCheckIsNotMadeForEveryFrame() {
    stream.publish("0", "1");
    for (int i = 0; i < 1_000; i++) {
      publishWaiting("x");
      assertThat(slow.readOne()).isNotNull();
    }
    assertThat(stream.timer.scheduled()).isEqualTo(1);
  }

  @Test
  void inRealTimeToo() {
    StreamSettings settings =
        new StreamSettings(StreamPolicy.FIFO, 1, false, Duration.ofMillis(20), Optional.empty());
    StreamDefinition notes =
        new StreamDefinition("notes", "Notes", Note.class, settings, new NoteCodec());
    try (ApplicationStreams streams =
        new ApplicationStreams(List.of(notes), () -> false, Runnable::run)) {
      Reader reader = new Reader((Broadcast) streams.get("notes"), WireFormat.PROTO);
      StreamPublisher<Note> publisher = streams.publisher("notes", Note.class);
      publisher.publish(new Note("0"));
      publisher.publish(new Note("goes on after 20 ms"));

      assertThat(reader.code()).isEqualTo(Code.RESOURCE_EXHAUSTED);
      assertThat(streams.counts("notes").cutOff()).isEqualTo(1);
    }
  }

  private CompletionStage<Void> publishWaiting(String text) {
    CompletionStage<Void> waiting = stream.publisher().publishAsync(new Note(text));
    assertThat(waiting.toCompletableFuture()).isNotDone();
    return waiting;
  }
}
