package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.codec.WireFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** When a subscriber is told that there is something to take. */
class ListenerTest {

  private final TestStream stream = TestStream.latest(1);

  @Test
  void notBeforeItsCursorHasSaidThatThereIsNothing() {
    stream.publish("replayed");
    Reader reader = stream.subscribe();
    stream.publish("0");
    assertThat(reader.told).hasValue(0);

    assertThat(reader.read()).containsExactly("replayed", "0");
    assertThat(reader.told).hasValue(0);
  }

  @Test
  void onceUntilItHasTakenEverything() {
    Reader reader = stream.subscribe();
    assertThat(reader.read()).isEmpty();
    stream.publish("0", "1", "2");
    assertThat(reader.told).hasValue(1);
    assertThat(reader.readOne()).isEqualTo("0");
    stream.publish("3");
    assertThat(reader.told).hasValue(1);

    assertThat(reader.read()).containsExactly("1", "2", "3");
    stream.publish("4");
    assertThat(reader.told).hasValue(2);
  }

  @Test
  void ofTheEndToo() {
    Reader reader = stream.subscribe();
    assertThat(reader.read()).isEmpty();
    stream.broadcast.end(StreamEnd.COMPLETED);

    assertThat(reader.told).hasValue(1);
    assertThat(reader.read()).isEmpty();
    assertThat(reader.isCompleted()).isTrue();
  }

  @Test
  void oneThatThrowsIsNeitherThePublishersNorTheOthersTrouble() {
    AtomicInteger calls = new AtomicInteger();
    Cursor failing =
        stream.broadcast.subscribe(
            WireFormat.PROTO,
            () -> {
              if (calls.incrementAndGet() == 1) {
                throw new AssertionError("cannot be told");
              }
            });
    assertThat(failing.next()).isNull();
    Reader other = stream.subscribe();
    assertThat(other.read()).isEmpty();

    stream.publish("0");
    assertThat(other.told).hasValue(1);
    assertThat(calls).hasValue(1);

    stream.publish("1");
    assertThat(calls).as("told again").hasValue(2);
    assertThat(failing.next()).isNotNull();
    assertThat(failing.next()).isNotNull();
    assertThat(failing.skipped()).isZero();
  }

  @Test
  void mayTakeFramesAndPublishWhereItIsCalled() {
    TestStream fifo = TestStream.fifo(1);
    AtomicInteger taken = new AtomicInteger();
    Cursor[] cursor = new Cursor[1];
    cursor[0] =
        fifo.broadcast.subscribe(
            WireFormat.PROTO,
            () -> {
              while (cursor[0].next() != null) {
                taken.incrementAndGet();
              }
            });
    assertThat(cursor[0].next()).isNull();
    fifo.publish("0", "1", "2");

    assertThat(taken).hasValue(3);
  }
}
