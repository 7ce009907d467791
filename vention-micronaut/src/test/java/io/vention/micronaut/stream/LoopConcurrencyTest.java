package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/** Many publishers, and many subscribers on few threads. */
@Timeout(60)
class LoopConcurrencyTest {

  private static final int PUBLISHERS = 3;
  private static final int ITEMS_EACH = 2_000;
  private static final int ITEMS = PUBLISHERS * ITEMS_EACH;
  private static final int SUBSCRIBERS = 60;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<ThreadLoop> loops = List.of(new ThreadLoop(), new ThreadLoop());
  private final long seed = Long.getLong("vention.seed", System.nanoTime());

  @BeforeEach
  @SuppressWarnings("SystemOut") // to run it again with -Dvention.seed
  void printSeed(TestInfo test) {
    System.out.println(test.getDisplayName() + " -Dvention.seed=" + seed);
  }

  @AfterEach
  void stop() throws InterruptedException {
    loops.forEach(loop -> loop.thread().shutdownNow());
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void allOfAFifoStreamGetEverythingInOneOrder() throws Exception {
    TestStream stream = TestStream.fifo(3);
    List<Subscriber> subscribers = subscribeAll(stream, SUBSCRIBERS);
    publishAll(stream);

    List<String> order = subscribers.get(0).whole();
    assertThat(order).hasSize(ITEMS).doesNotHaveDuplicates();
    for (Subscriber subscriber : subscribers) {
      assertThat(subscriber.whole()).isEqualTo(order);
    }
    assertThat(stream.broadcast.counts()).isEqualTo(new StreamCounts(0, ITEMS, 0, 0));
  }

  @Test
  void whatThoseOfALatestStreamGotAndSkippedIsAllThereWas() throws Exception {
    TestStream stream = TestStream.latest(2);
    List<Subscriber> subscribers = subscribeAll(stream, SUBSCRIBERS);
    subscribers.forEach(subscriber -> subscriber.fallsBehind = true);
    publishAll(stream);

    for (Subscriber subscriber : subscribers) {
      List<String> read = subscriber.whole();
      assertThat(read).doesNotHaveDuplicates();
      assertThat(read.size() + subscriber.cursor().skipped()).isEqualTo(ITEMS);
    }
  }

  @Test
  void thoseThatJoinMeanwhileGetAllFromTheReplayedItemOn() throws Exception {
    TestStream stream = TestStream.of(TestStream.settings(StreamPolicy.LATEST, ITEMS, true));
    stream.publish("0");
    Future<?> publishing =
        threads.submit(
            () -> IntStream.range(1, ITEMS).forEach(i -> stream.publish(Integer.toString(i))));
    List<Subscriber> subscribers = new ArrayList<>();
    while (!publishing.isDone() && subscribers.size() < 500) {
      subscribers.addAll(subscribeAll(stream, 10));
    }
    publishing.get();
    stream.broadcast.end(StreamEnd.COMPLETED);

    for (Subscriber subscriber : subscribers) {
      List<String> read = subscriber.whole();
      int first = Integer.parseInt(read.get(0));
      assertThat(read)
          .isEqualTo(IntStream.range(first, ITEMS).mapToObj(Integer::toString).toList());
    }
  }

  @Test
  void thoseThatLeaveInTheMiddleOfABurstHoldUpNobody() throws Exception {
    TestStream stream = TestStream.fifo(2);
    List<Subscriber> staying = subscribeAll(stream, 10);
    List<Subscriber> leaving = subscribeAll(stream, SUBSCRIBERS);
    Random random = new Random(seed);
    leaving.forEach(subscriber -> subscriber.leavesAfter = random.nextInt(ITEMS / 2));
    publishAll(stream);

    for (Subscriber subscriber : staying) {
      assertThat(subscriber.whole()).hasSize(ITEMS);
    }
    assertThat(leaving).allSatisfy(s -> assertThat(s.end).as("end").isNull());
    assertThat(stream.broadcast.counts()).isEqualTo(new StreamCounts(0, ITEMS, 0, 0));
  }

  private List<Subscriber> subscribeAll(TestStream stream, int count) throws Exception {
    List<Subscriber> subscribers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ThreadLoop loop = loops.get(i % loops.size());
      WireFormat format = i % 3 == 0 ? WireFormat.JSON : WireFormat.PROTO;
      Random random = new Random(seed + i);
      subscribers.add(
          loop.thread().submit(() -> new Subscriber(stream, format, loop, random)).get());
    }
    return subscribers;
  }

  private void publishAll(TestStream stream) throws Exception {
    List<Future<?>> publishing = new ArrayList<>();
    for (int p = 0; p < PUBLISHERS; p++) {
      String prefix = p + "-";
      publishing.add(
          threads.submit(
              () -> IntStream.range(0, ITEMS_EACH).forEach(i -> stream.publish(prefix + i))));
    }
    for (Future<?> one : publishing) {
      one.get();
    }
    stream.broadcast.end(StreamEnd.COMPLETED);
  }

  private record ThreadLoop(ScheduledExecutorService thread) implements SubscriberLoop {

    ThreadLoop() {
      this(Executors.newSingleThreadScheduledExecutor());
    }

    @Override
    public void execute(Runnable turn) {
      thread.execute(turn);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // a turn does not throw
    public void schedule(Runnable turn, long delayNs) {
      thread.schedule(turn, delayNs, TimeUnit.NANOSECONDS);
    }
  }

  /** Takes what there is when told to; sometimes it has no room, and takes the rest later. */
  private static final class Subscriber {

    private final WireFormat format;
    private final ThreadLoop loop;
    private final Random random;
    private final List<String> read = new ArrayList<>();
    private final Cursor cursor;
    volatile boolean fallsBehind;
    volatile int leavesAfter = Integer.MAX_VALUE;
    volatile @Nullable StreamEnd end;

    Subscriber(TestStream stream, WireFormat format, ThreadLoop loop, Random random) {
      this.format = format;
      this.loop = loop;
      this.random = random;
      this.cursor = stream.broadcast.subscribe(format, loop, this::takeAll);
      takeAll();
    }

    Cursor cursor() {
      return cursor;
    }

    /** What it has read when the stream has ended. */
    List<String> whole() {
      await().until(() -> end != null);
      return read;
    }

    private void takeAll() {
      FrameBatch batch = null;
      do {
        if (random.nextInt(10) == 0) {
          if (fallsBehind) {
            cursor.behind();
          }
          loop.execute(this::takeAll);
          return;
        }
        batch = cursor.take();
        if (batch != null) {
          batch.frames().forEach(frame -> read.add(NoteCodec.text(frame, format)));
        }
      } while (batch != null && read.size() < leavesAfter);
      if (read.size() >= leavesAfter) {
        cursor.close();
      } else {
        end = cursor.end();
      }
    }
  }
}
