package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.PublishResult;
import io.vention.micronaut.StreamPolicy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Streams whose publishers never wait. */
class LatestTest {

  private final TestStream stream = TestStream.latest(1);

  @Test
  void aReaderThatKeepsUpGetsAThousandOfABurst() {
    Reader reader = stream.subscribe();
    List<String> burst = numbers(0, 1_000);
    burst.forEach(stream::publish);

    assertThat(reader.read()).isEqualTo(burst);
    assertThat(reader.cursor.skipped()).isZero();
    assertThat(stream.broadcast.counts()).isEqualTo(new StreamCounts(1, 1_000, 0, 0));
  }

  @Test
  void aReaderThatWasBehindGoesOnWithTheNewestAndWhatItSkippedIsCounted() {
    TestStream three = TestStream.latest(3);
    Reader slow = three.subscribe();
    Reader quick = three.subscribe();
    three.publish("0", "1");
    slow.cursor.behind();
    numbers(2, 10).forEach(three::publish);

    assertThat(slow.read()).containsExactly("7", "8", "9");
    assertThat(slow.cursor.skipped()).isEqualTo(7);
    assertThat(quick.read()).isEqualTo(numbers(0, 10));
    assertThat(quick.cursor.skipped()).isZero();
    assertThat(three.broadcast.counts().skipped()).isEqualTo(7);
  }

  @Test
  void whoWasBehindOnceIsNotFromThenOn() {
    Reader reader = stream.subscribe();
    stream.publish("0", "1");
    reader.cursor.behind();
    assertThat(reader.read()).containsExactly("1");

    numbers(2, 10).forEach(stream::publish);
    assertThat(reader.read()).isEqualTo(numbers(2, 10));
  }

  @Test
  void nothingIsSkippedThatTheQueueHasRoomFor() {
    TestStream three = TestStream.latest(3);
    Reader reader = three.subscribe();
    three.publish("0", "1", "2");
    reader.cursor.behind();

    assertThat(reader.read()).containsExactly("0", "1", "2");
    assertThat(reader.cursor.skipped()).isZero();
  }

  @Test
  void aReaderThatIsLappedGoesOnWithTheNewestAndWhatItSkippedIsCounted() {
    TestStream two = TestStream.latest(2);
    Reader reader = two.subscribe();
    numbers(0, FrameRing.MAX_FRAMES + 1).forEach(two::publish);

    assertThat(reader.read())
        .isEqualTo(numbers(FrameRing.MAX_FRAMES - 1, FrameRing.MAX_FRAMES + 1));
    assertThat(reader.cursor.skipped()).isEqualTo(FrameRing.MAX_FRAMES - 1);
  }

  @Test
  void eightMebibytesLapAReaderToo() {
    String megabyte = "x".repeat(1 << 20);
    Reader reader = stream.subscribe();
    for (int i = 0; i < 9; i++) {
      stream.publish(i + megabyte);
    }

    assertThat(reader.read()).containsExactly("8" + megabyte);
    assertThat(reader.cursor.skipped()).isEqualTo(8);
  }

  @Test
  void butNotWithinItsQueue() {
    String megabyte = "x".repeat(1 << 20);
    TestStream ten = TestStream.latest(10);
    Reader ofBytes = ten.subscribe();
    for (int i = 0; i < 10; i++) {
      ten.publish(i + megabyte);
    }
    TestStream manyItems = TestStream.latest(3_000);
    Reader ofItems = manyItems.subscribe();
    numbers(0, 3_000).forEach(manyItems::publish);

    assertThat(ofBytes.read()).hasSize(10);
    assertThat(ofItems.read()).isEqualTo(numbers(0, 3_000));
  }

  @Test
  void noWayToPublishWaitsEvenOnAnEventLoop() {
    stream.onEventLoop = true;
    Reader reader = stream.subscribe();
    stream.publish("0");
    assertThat(stream.publisher().tryPublish(new Note("1"))).isEqualTo(PublishResult.PUBLISHED);
    assertThat(stream.publisher().publishAsync(new Note("2"))).isCompleted();

    assertThat(reader.read()).containsExactly("0", "1", "2");
  }

  @Test
  void aSubscriberFirstGetsTheItemThatWasPublishedLast() {
    stream.publish("0", "1");
    Reader reader = stream.subscribe();
    stream.publish("2");

    assertThat(reader.read()).containsExactly("1", "2");
    assertThat(stream.subscribe().read()).containsExactly("2");
  }

  @Test
  void orDoesNotWithoutReplay() {
    TestStream without = TestStream.of(TestStream.settings(StreamPolicy.LATEST, 1, false));
    without.publish("0");
    Reader reader = without.subscribe();
    assertThat(reader.read()).isEmpty();

    without.publish("1");
    assertThat(reader.read()).containsExactly("1");
  }

  @Test
  void subscribersAreCounted() {
    assertThat(stream.publisher().subscriberCount()).isZero();
    Reader one = stream.subscribe();
    Reader other = stream.subscribe();
    assertThat(stream.publisher().subscriberCount()).isEqualTo(2);

    one.cursor.close();
    one.cursor.close();
    assertThat(stream.publisher().subscriberCount()).isEqualTo(1);
    other.cursor.close();
    assertThat(stream.publisher().subscriberCount()).isZero();
  }

  @Test
  void whoHasLeftGetsNothingMore() {
    Reader reader = stream.subscribe();
    assertThat(reader.read()).isEmpty();
    reader.cursor.close();
    stream.publish("0");

    assertThat(reader.told).hasValue(0);
    assertThat(reader.readOne()).isNull();
    assertThat(reader.cursor.end()).isNull();
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).toList();
  }
}
