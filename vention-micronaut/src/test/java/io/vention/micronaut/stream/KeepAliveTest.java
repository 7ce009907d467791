package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A silent stream that is to stay open through proxies. */
class KeepAliveTest {

  private static final Duration INTERVAL = Duration.ofSeconds(15);

  private final TestStream stream = stream(StreamPolicy.LATEST);

  @Test
  void sendsTheLastItemAgainAndEncodesItOnce() {
    Reader reader = stream.subscribe();
    stream.publish("0");
    assertThat(reader.read()).containsExactly("0");

    stream.timer.advance(INTERVAL.minusNanos(1));
    assertThat(reader.read()).isEmpty();
    stream.timer.advance(Duration.ofNanos(1));
    assertThat(reader.told).hasValue(1);
    assertThat(reader.read()).containsExactly("0");
    stream.timer.advance(INTERVAL);
    assertThat(reader.read()).containsExactly("0");
    assertThat(stream.codec.encoded(WireFormat.PROTO)).isEqualTo(1);
    assertThat(stream.broadcast.counts().published()).isEqualTo(1);
  }

  @Test
  void countsTheSilenceFromTheLastItem() {
    Reader reader = stream.subscribe();
    stream.publish("0");
    stream.timer.advance(Duration.ofSeconds(10));
    stream.publish("1");
    assertThat(reader.read()).containsExactly("0", "1");

    stream.timer.advance(INTERVAL.minusNanos(1));
    assertThat(reader.read()).isEmpty();
    stream.timer.advance(Duration.ofNanos(1));
    assertThat(reader.read()).containsExactly("1");
  }

  @Test
  void hasNothingToSendBeforeTheFirstItem() {
    Reader reader = stream.subscribe();
    stream.timer.advance(INTERVAL.multipliedBy(2));
    assertThat(reader.read()).isEmpty();

    stream.publish("0");
    stream.timer.advance(INTERVAL);
    assertThat(reader.read()).containsExactly("0", "0");
  }

  @Test
  void restsWhileNobodyListens() {
    Reader reader = stream.subscribe();
    reader.cursor.close();
    stream.timer.advance(INTERVAL);
    assertThat(stream.timer.scheduled()).isZero();

    stream.publish("0");
    Reader next = stream.subscribe();
    next.read();
    stream.timer.advance(INTERVAL);
    assertThat(next.read()).containsExactly("0");
  }

  @Test
  void isNotForFifoWhichWouldMakeARepeatAnEvent() {
    TestStream fifo = stream(StreamPolicy.FIFO);
    Reader reader = fifo.subscribe();
    fifo.publish("0");
    reader.read();
    fifo.timer.advance(INTERVAL.multipliedBy(2));

    assertThat(reader.read()).isEmpty();
  }

  private static TestStream stream(StreamPolicy policy) {
    return TestStream.of(
        new StreamSettings(policy, 1, true, TestStream.STALL_TIMEOUT, Optional.of(INTERVAL)));
  }
}
