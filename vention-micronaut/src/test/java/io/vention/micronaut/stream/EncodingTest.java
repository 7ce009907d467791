package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.UnencodableValueException;
import io.vention.micronaut.codec.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is encoded, and when. */
class EncodingTest {

  private final TestStream stream = TestStream.latest(1);

  @Test
  void binaryOnceForAllSubscribers() {
    List<Reader> readers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      readers.add(stream.subscribe());
    }
    stream.publish("a");

    byte[] bytes = Objects.requireNonNull(readers.get(0).cursor.next()).enveloped(WireFormat.PROTO);
    for (Reader reader : readers.subList(1, 100)) {
      assertThat(Objects.requireNonNull(reader.cursor.next()).enveloped(WireFormat.PROTO))
          .isSameAs(bytes);
    }
    assertThat(stream.codec.encoded(WireFormat.PROTO)).isEqualTo(1);
    assertThat(stream.codec.encoded(WireFormat.JSON)).isZero();
  }

  @Test
  void jsonOnceForAllSubscribersWhileThereIsOne() {
    stream.publish("nobody reads JSON");
    Reader first = stream.subscribe(WireFormat.JSON);
    first.read();
    Reader second = stream.subscribe(WireFormat.JSON);
    second.read();
    int before = stream.codec.encoded(WireFormat.JSON);

    stream.publish("two do");
    assertThat(stream.codec.encoded(WireFormat.JSON)).isEqualTo(before + 1);
    assertThat(first.read()).containsExactly("two do");
    assertThat(second.read()).containsExactly("two do");

    first.cursor.close();
    second.cursor.close();
    stream.publish("nobody does again");
    assertThat(stream.codec.encoded(WireFormat.JSON)).isEqualTo(before + 1);
  }

  @Test
  void replayInJsonIsTranscodedOnceAsTheObjectMayHaveChanged() {
    Note note = new Note("as published");
    stream.publisher().publish(note);
    note.text = "changed afterwards";

    assertThat(stream.subscribe(WireFormat.JSON).read()).containsExactly("as published");
    assertThat(stream.subscribe(WireFormat.JSON).read()).containsExactly("as published");
    assertThat(stream.codec.encoded(WireFormat.JSON)).isEqualTo(1);
    assertThat(stream.codec.decoded).hasValue(1);
  }

  @Test
  void aBadValueIsRefusedToItsPublisherAndNobodyNotices() {
    Reader reader = stream.subscribe();
    stream.publish("before");
    reader.read();
    int told = reader.told.get();
    StreamPublisher<Note> publisher = stream.publisher();
    String refusal = "stream \"notes\": Note.text: bad (expected: good)";

    assertThatThrownBy(() -> publisher.publish(new Note("bad")))
        .isInstanceOf(UnencodableValueException.class)
        .hasMessage(refusal);
    assertThatThrownBy(() -> publisher.tryPublish(new Note("bad")))
        .isInstanceOf(UnencodableValueException.class)
        .hasMessage(refusal);
    assertThat(publisher.publishAsync(new Note("bad")))
        .isCompletedExceptionally()
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(UnencodableValueException.class)
        .withMessage(refusal);

    assertThat(reader.told).hasValue(told);
    stream.publish("after");
    assertThat(reader.read()).containsExactly("after");
    assertThat(stream.broadcast.counts().published()).isEqualTo(2);
    assertThat(stream.subscribe().read()).containsExactly("after");
  }

  @Test
  @SuppressWarnings("NullAway") // what Java without its annotations can do
  void soIsNull() {
    assertThatThrownBy(() -> stream.publisher().publish(null))
        .isInstanceOf(UnencodableValueException.class)
        .hasMessage("stream \"notes\": Note: null (expected: a value)");
  }
}
