package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.Code;
import io.vention.micronaut.codec.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Subscribers that are served by one thread. */
class LoopTest {

  private static final Duration ROUND = Duration.ofNanos(LoopGroup.ROUND_NS);

  private final TestStream stream = TestStream.latest(3);
  private final ManualLoop loop = new ManualLoop(stream.timer);

  @Test
  void areWokenByOneTaskHoweverManyTheyAre() {
    List<Subscriber> subscribers = subscribe(100);
    stream.publish("0");

    assertThat(loop.waiting()).isEqualTo(1);
    loop.turn();
    assertThat(loop.waiting()).isZero();
    assertThat(subscribers).allSatisfy(s -> assertThat(s.read).containsExactly("0"));
  }

  @Test
  void areGivenTheSameBatchAtTheSamePlace() {
    List<Subscriber> subscribers = subscribe(3);
    Subscriber json = new Subscriber(stream, WireFormat.JSON, loop);
    stream.publish("0", "1");
    loop.settle(ROUND);

    FrameBatch first = subscribers.get(0).batches.get(0);
    assertThat(first.frames()).hasSize(2);
    assertThat(subscribers)
        .allSatisfy(s -> assertThat(s.batches).usingElementComparator(same()).contains(first));
    assertThat(json.read).containsExactly("0", "1");
    assertThat(stream.codec.encoded(WireFormat.JSON)).isEqualTo(2);
  }

  private static java.util.Comparator<FrameBatch> same() {
    return (a, b) -> a == b ? 0 : 1;
  }

  @Test
  void takeNoMoreThan64KibibytesAtOnceOrOneItem() {
    Subscriber subscriber = subscribe(1).get(0);
    String kibibyte = "x".repeat(1_024);
    IntStream.range(0, 100).forEach(i -> stream.publish(kibibyte));
    stream.publish("x".repeat(100_000));
    loop.settle(ROUND);

    assertThat(subscriber.batches.stream().map(batch -> batch.frames().size()))
        .containsExactly(63, 37, 1);
    assertThat(subscriber.read).hasSize(101);
  }

  @Test
  void leaveOtherWorkItsTurnAfterEvery256() {
    List<Subscriber> subscribers = subscribe(600);
    stream.publish("0");
    loop.turn();
    assertThat(reached(subscribers)).isEqualTo(256);
    loop.turn();
    assertThat(reached(subscribers)).isEqualTo(512);
    loop.turn();
    assertThat(reached(subscribers)).isEqualTo(600);
    assertThat(loop.waiting()).isZero();
  }

  @Test
  void getWhatIsPublishedDuringARoundInTheNext() {
    List<Subscriber> subscribers = subscribe(600);
    stream.publish("0");
    loop.turn();
    stream.publish("1");
    loop.settle(ROUND);

    assertThat(subscribers).allSatisfy(s -> assertThat(s.read).containsExactly("0", "1"));
  }

  @Test
  void getWhatIsPublishedWithinAMillisecondAtOnce() {
    Subscriber subscriber = subscribe(1).get(0);
    stream.publish("0");
    loop.turn();
    stream.publish("1", "2", "3");
    loop.turn();
    assertThat(subscriber.read).containsExactly("0");

    loop.settle(ROUND);
    assertThat(subscriber.batches).hasSize(2);
    assertThat(subscriber.read).containsExactly("0", "1", "2", "3");
  }

  @Test
  void doNotWaitWhileQueuesFill() {
    TestStream fifo = TestStream.fifo(4);
    ManualLoop own = new ManualLoop(fifo.timer);
    Subscriber subscriber = new Subscriber(fifo, WireFormat.PROTO, own);
    fifo.publish("0");
    own.turn();
    fifo.publish("1");
    own.turn();
    assertThat(subscriber.read).containsExactly("0");
    fifo.publish("2");
    own.turn();
    assertThat(subscriber.read).containsExactly("0", "1", "2");
    fifo.timer.advance(ROUND);
    own.turn();
    assertThat(own.waiting()).isZero();
  }

  @Test
  void joinAndLeaveBetweenRounds() {
    List<Subscriber> subscribers = subscribe(2);
    stream.publish("0");
    Subscriber late = subscribe(1).get(0);
    subscribers.get(0).cursor.close();
    loop.turn();
    stream.publish("1");
    loop.settle(ROUND);

    assertThat(subscribers.get(0).read).isEmpty();
    assertThat(subscribers.get(1).read).containsExactly("0", "1");
    assertThat(late.read).as("the replayed item first").containsExactly("0", "1");
  }

  @Test
  void learnOfTheEndAfterWhatCameBefore() {
    List<Subscriber> subscribers = subscribe(2);
    stream.publish("0");
    stream.broadcast.end(StreamEnd.COMPLETED);
    loop.settle(ROUND);

    assertThat(subscribers)
        .allSatisfy(
            s -> {
              assertThat(s.read).containsExactly("0");
              assertThat(s.end).isEqualTo(StreamEnd.COMPLETED);
            });
    assertThat(stream.publisher().subscriberCount()).isZero();
  }

  @Test
  void learnOnTheirThreadThatTheyWereCutOff() {
    TestStream fifo = TestStream.fifo(1);
    ManualLoop own = new ManualLoop(fifo.timer);
    Subscriber slow = new Subscriber(fifo, WireFormat.PROTO, own);
    slow.hasRoom = false;
    fifo.publish("0");
    assertThat(fifo.publisher().publishAsync(new Note("1")).toCompletableFuture()).isNotDone();
    own.turn();
    fifo.timer.advance(TestStream.STALL_TIMEOUT);
    assertThat(slow.end).isNull();

    own.turn();
    StreamEnd end = Objects.requireNonNull(slow.end);
    assertThat(Objects.requireNonNull(end.error()).code()).isEqualTo(Code.RESOURCE_EXHAUSTED);
    assertThat(fifo.broadcast.counts()).isEqualTo(new StreamCounts(0, 2, 0, 1));
  }

  private List<Subscriber> subscribe(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Subscriber(stream, WireFormat.PROTO, loop))
        .toList();
  }

  private static long reached(List<Subscriber> subscribers) {
    return subscribers.stream().filter(s -> !s.read.isEmpty()).count();
  }

  /** Takes all there is when it is told to, as long as it has room. */
  private static final class Subscriber {

    final List<FrameBatch> batches = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    final StreamCursor cursor;
    private final WireFormat format;
    boolean hasRoom = true;
    @Nullable StreamEnd end;

    Subscriber(TestStream stream, WireFormat format, SubscriberLoop loop) {
      this.format = format;
      this.cursor = stream.broadcast.subscribe(format, loop, this::takeAll);
      takeAll();
    }

    private void takeAll() {
      for (FrameBatch b = takeOne(); b != null; b = takeOne()) {
        batches.add(b);
        b.frames().forEach(frame -> read.add(NoteCodec.text(frame, format)));
      }
      end = cursor.end();
    }

    private @Nullable FrameBatch takeOne() {
      return hasRoom || cursor.end() != null ? cursor.take() : null;
    }
  }
}
