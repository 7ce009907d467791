package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vention.micronaut.PublishResult;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/** Many publishers, many subscribers, exact counts and order. */
@Timeout(60)
class ConcurrencyTest {

  private static final int PUBLISHERS = 4;
  private static final int ITEMS_EACH = 1_000;
  private static final int ITEMS = PUBLISHERS * ITEMS_EACH;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final long seed = Long.getLong("vention.seed", System.nanoTime());

  @BeforeEach
  @SuppressWarnings("SystemOut") // to run it again with -Dvention.seed
  void printSeed(TestInfo test) {
    System.out.println(test.getDisplayName() + " -Dvention.seed=" + seed);
  }

  @AfterEach
  void stop() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void everySubscriberOfAFifoStreamGetsEverythingInOneOrder() throws Exception {
    TestStream stream = TestStream.fifo(3);
    List<Future<List<String>>> readings = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      WireFormat format = i % 2 == 0 ? WireFormat.PROTO : WireFormat.JSON;
      readings.add(threads.submit(new BlockingReader(stream, format, new Random(seed + i))));
    }
    publishAll(stream);

    List<String> order = readings.get(0).get();
    assertEverythingInEachPublishersOrder(order);
    for (Future<List<String>> reading : readings) {
      assertThat(reading.get()).isEqualTo(order);
    }
    assertThat(stream.broadcast.counts()).isEqualTo(new StreamCounts(0, ITEMS, 0, 0));
  }

  @Test
  void subscribersOfALatestStreamThatReadGetEverythingInOneOrder() throws Exception {
    TestStream stream = TestStream.latest(ITEMS);
    List<Future<List<String>>> readings = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      readings.add(
          threads.submit(new BlockingReader(stream, WireFormat.PROTO, new Random(seed + i))));
    }
    publishAll(stream);

    List<String> order = readings.get(0).get();
    assertEverythingInEachPublishersOrder(order);
    for (Future<List<String>> reading : readings) {
      assertThat(reading.get()).isEqualTo(order);
    }
  }

  @Test
  void whatALappedSubscriberSkippedAndWhatItGotAreAllThereWas() throws Exception {
    TestStream stream = TestStream.latest(2);
    BlockingReader slow =
        new BlockingReader(stream, WireFormat.PROTO, new Random(seed), frames -> frames % 7 == 0);
    Future<List<String>> reading = threads.submit(slow);
    publishAll(stream);

    List<String> read = reading.get();
    assertThat(read).doesNotHaveDuplicates();
    assertThat(read.size() + slow.skipped()).isEqualTo(ITEMS);
    assertThat(stream.broadcast.counts().skipped()).isEqualTo(slow.skipped());
  }

  @Test
  void replayLeavesNeitherAGapNorARepeat() throws Exception {
    TestStream stream = TestStream.of(TestStream.settings(StreamPolicy.LATEST, ITEMS, true));
    stream.publish("0");
    Future<?> publishing =
        threads.submit(
            () -> IntStream.range(1, ITEMS).forEach(i -> stream.publish(Integer.toString(i))));
    List<Reader> readers = new ArrayList<>();
    while (!publishing.isDone() && readers.size() < 500) {
      readers.add(stream.subscribe(readers.size() % 2 == 0 ? WireFormat.PROTO : WireFormat.JSON));
    }
    publishing.get();
    readers.add(stream.subscribe());

    for (Reader reader : readers) {
      List<String> read = reader.read();
      int first = Integer.parseInt(read.get(0));
      assertThat(read)
          .isEqualTo(IntStream.range(first, ITEMS).mapToObj(Integer::toString).toList());
    }
  }

  @Test
  void subscribersThatComeAndGoLeaveNothingBehindAndStopNobody() throws Exception {
    TestStream stream = TestStream.fifo(1);
    CountDownLatch published = new CountDownLatch(1);
    List<Future<?>> visitors = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Random random = new Random(seed + i);
      visitors.add(
          threads.submit(
              () -> {
                while (published.getCount() > 0) {
                  Reader reader = stream.subscribe();
                  for (int reads = random.nextInt(4); reads > 0; reads--) {
                    reader.readOne();
                  }
                  reader.cursor.close();
                  LockSupport.parkNanos(random.nextInt(200_000));
                }
              }));
    }
    Future<List<String>> staying =
        threads.submit(new BlockingReader(stream, WireFormat.PROTO, new Random(seed)));
    publishAll(stream);
    published.countDown();

    assertEverythingInEachPublishersOrder(staying.get());
    for (Future<?> visitor : visitors) {
      visitor.get();
    }
    assertThat(stream.broadcast.counts()).isEqualTo(new StreamCounts(0, ITEMS, 0, 0));
  }

  /** Publishes from many threads in all ways, after the first subscribers have come. */
  private void publishAll(TestStream stream) throws Exception {
    await().until(() -> stream.publisher().subscriberCount() > 0);
    List<Future<?>> publishing = new ArrayList<>();
    for (int p = 0; p < PUBLISHERS; p++) {
      int publisher = p;
      publishing.add(threads.submit(() -> publishEach(stream, publisher)));
    }
    for (Future<?> one : publishing) {
      one.get();
    }
    stream.broadcast.end(StreamEnd.COMPLETED);
  }

  private static void publishEach(TestStream stream, int publisher) {
    for (int i = 0; i < ITEMS_EACH; i++) {
      Note note = new Note(publisher + "-" + i);
      switch (i % 3) {
        case 0 -> stream.publisher().publish(note);
        case 1 -> stream.publisher().publishAsync(note).toCompletableFuture().join();
        default -> {
          while (stream.publisher().tryPublish(note) != PublishResult.PUBLISHED) {
            LockSupport.parkNanos(20_000); // leaves the lock to others
          }
        }
      }
    }
  }

  private static void assertEverythingInEachPublishersOrder(List<String> texts) {
    assertThat(texts).hasSize(ITEMS);
    for (int p = 0; p < PUBLISHERS; p++) {
      String prefix = p + "-";
      assertThat(texts.stream().filter(text -> text.startsWith(prefix)))
          .isEqualTo(IntStream.range(0, ITEMS_EACH).mapToObj(i -> prefix + i).toList());
    }
  }

  /** Reads to the end of the stream as its listener tells it to. */
  private static final class BlockingReader implements Callable<List<String>> {

    private final WireFormat format;
    private final Random random;
    private final IntPredicate falling;
    private final Semaphore ready = new Semaphore(0);
    private final Cursor cursor;

    BlockingReader(TestStream stream, WireFormat format, Random random) {
      this(stream, format, random, frames -> false);
    }

    BlockingReader(TestStream stream, WireFormat format, Random random, IntPredicate falling) {
      this.format = format;
      this.random = random;
      this.falling = falling;
      this.cursor = stream.broadcast.subscribe(format, ready::release);
    }

    long skipped() {
      return cursor.skipped();
    }

    @Override
    public List<String> call() throws InterruptedException {
      List<String> texts = new ArrayList<>();
      while (cursor.end() == null) {
        Frame frame = cursor.next();
        if (frame != null) {
          texts.add(NoteCodec.text(frame.enveloped(format), format));
          if (falling.test(texts.size())) {
            cursor.behind();
          }
          if (random.nextInt(100) == 0) {
            LockSupport.parkNanos(random.nextInt(50_000));
          }
        } else if (cursor.end() == null && !ready.tryAcquire(10, TimeUnit.SECONDS)) {
          throw new AssertionError("not told within " + Duration.ofSeconds(10));
        }
      }
      return texts;
    }
  }
}
