package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.vention.micronaut.PublishResult;
import io.vention.micronaut.StreamPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams whose publishers wait for the slowest subscriber. */
class FifoTest {

  private final TestStream stream = TestStream.fifo(2);
  private final List<Thread> threads = new ArrayList<>();

  @AfterEach
  void nobodyWaitsAnyMore() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(10_000);
      assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }
  }

  @Test
  void acceptsEverythingWithoutSubscribers() {
    stream.publish("0", "1", "2", "3");
    assertThat(stream.publisher().tryPublish(new Note("4"))).isEqualTo(PublishResult.PUBLISHED);
  }

  @Test
  void isFullAsSoonAsOneSubscriberIs() {
    Reader quick = stream.subscribe();
    Reader slow = stream.subscribe();
    stream.publish("0", "1");
    quick.read();

    assertThat(stream.publisher().tryPublish(new Note("refused"))).isEqualTo(PublishResult.FULL);
    assertThat(slow.readOne()).isEqualTo("0");
    assertThat(stream.publisher().tryPublish(new Note("2"))).isEqualTo(PublishResult.PUBLISHED);
    assertThat(slow.read()).containsExactly("1", "2");
    assertThat(quick.read()).containsExactly("2");
  }

  @Test
  void aPublisherWaitsForRoom() {
    Reader reader = stream.subscribe();
    stream.publish("0", "1");
    FutureTask<?> publish = publishWaiting("2");
    assertThat(publish.isDone()).isFalse();

    assertThat(reader.readOne()).isEqualTo("0");
    assertThat(publish).succeedsWithin(Duration.ofSeconds(10));
    assertThat(reader.read()).containsExactly("1", "2");
  }

  @Test
  void publishersGoOnInTheOrderInWhichTheyCameWhicheverWayTheyPublish() {
    Reader reader = stream.subscribe();
    stream.publish("0", "1");
    FutureTask<?> second = publishWaiting("2");
    CompletionStage<Void> third = stream.publisher().publishAsync(new Note("3"));
    FutureTask<?> fourth = publishWaiting("4");
    CompletionStage<Void> fifth = stream.publisher().publishAsync(new Note("5"));
    assertThat(stream.publisher().tryPublish(new Note("6"))).isEqualTo(PublishResult.FULL);

    assertThat(reader.readOne()).isEqualTo("0");
    assertThat(second).succeedsWithin(Duration.ofSeconds(10));
    assertThat(third.toCompletableFuture()).isNotDone();
    assertThat(stream.publisher().tryPublish(new Note("6"))).isEqualTo(PublishResult.FULL);
    assertThat(reader.readOne()).isEqualTo("1");
    assertThat(third).isCompleted();
    assertThat(fourth.isDone()).isFalse();

    assertThat(reader.read()).containsExactly("2", "3", "4", "5");
    assertThat(fourth).succeedsWithin(Duration.ofSeconds(10));
    assertThat(fifth).isCompleted();
  }

  @Test
  void aSubscriberThatLeavesFreesThePublisherAtOnce() {
    Reader slow = stream.subscribe();
    Reader quick = stream.subscribe();
    stream.publish("0", "1");
    quick.read();
    CompletionStage<Void> waiting = stream.publisher().publishAsync(new Note("2"));
    assertThat(waiting.toCompletableFuture()).isNotDone();

    slow.cursor.close();
    assertThat(waiting).isCompleted();
    assertThat(quick.read()).containsExactly("2");
  }

  @Test
  void oneThatJoinsHoldsPublishersBackFromThenOn() {
    stream.publish("0", "1", "2");
    Reader reader = stream.subscribe();
    stream.publish("3", "4");

    assertThat(stream.publisher().tryPublish(new Note("5"))).isEqualTo(PublishResult.FULL);
    assertThat(reader.read()).containsExactly("3", "4");
  }

  @Test
  void theReplayedItemTakesRoomInTheQueue() {
    TestStream replaying = TestStream.of(TestStream.settings(StreamPolicy.FIFO, 1, true));
    replaying.publish("0");
    Reader reader = replaying.subscribe();

    assertThat(replaying.publisher().tryPublish(new Note("1"))).isEqualTo(PublishResult.FULL);
    assertThat(reader.read()).containsExactly("0");
    replaying.publish("1");
    assertThat(reader.read()).containsExactly("1");
  }

  @Test
  void publishThrowsOnAnEventLoopEvenWhereThereIsRoom() {
    stream.onEventLoop = true;
    assertThatIllegalStateException()
        .isThrownBy(() -> stream.publish("0"))
        .withMessage(
            "stream \"notes\": publish may wait, as the stream is FIFO, and an event loop must not;"
                + " use publishAsync or tryPublish");

    assertThat(stream.publisher().tryPublish(new Note("0"))).isEqualTo(PublishResult.PUBLISHED);
    assertThat(stream.publisher().publishAsync(new Note("1"))).isCompleted();
  }

  @Test
  void anInterruptEndsTheWaitAndTheItemIsNotPublished() {
    Reader reader = stream.subscribe();
    stream.publish("0", "1");
    FutureTask<Boolean> interrupted =
        new FutureTask<>(
            () -> {
              assertThatIllegalStateException()
                  .isThrownBy(() -> stream.publish("interrupted"))
                  .withMessage(
                      "stream \"notes\": interrupted while waiting for room; the item was not"
                          + " published")
                  .withCauseInstanceOf(InterruptedException.class);
              return Thread.currentThread().isInterrupted();
            });
    Thread thread = start(interrupted);
    CompletionStage<Void> next = stream.publisher().publishAsync(new Note("2"));
    thread.interrupt();

    assertThat(interrupted).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    assertThat(next.toCompletableFuture()).isNotDone();
    assertThat(reader.read()).containsExactly("0", "1", "2");
    assertThat(stream.broadcast.counts().published()).isEqualTo(3);
  }

  @Test
  void aPublisherThatWaitsWhenTheApplicationStopsIsTold() {
    stream.subscribe();
    stream.publish("0", "1");
    FutureTask<?> waiting = publishWaiting("2");
    stream.broadcast.publishers().refuse("the application has stopped");

    assertThat(waiting)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessage("stream \"notes\": the application has stopped; the item was not published");
  }

  @Test
  void anInterruptedPublisherMayPublishWhatNeedNotWait() {
    Thread.currentThread().interrupt();
    stream.publish("0");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whoAwaitsAPublishMayPublishMore() {
    Reader reader = stream.subscribe();
    stream.publish("0", "1");
    CompletionStage<Void> last =
        stream
            .publisher()
            .publishAsync(new Note("2"))
            .thenCompose(published -> stream.publisher().publishAsync(new Note("3")));

    assertThat(reader.read()).containsExactly("0", "1", "2", "3");
    assertThat(last).isCompleted();
  }

  @Test
  void aStageCannotBeCompletedByItsUser() {
    Reader reader = stream.subscribe();
    stream.publish("0", "1");
    stream.publisher().publishAsync(new Note("2")).toCompletableFuture().cancel(true);

    assertThat(reader.read()).containsExactly("0", "1", "2");
  }

  /** Publishes on a thread of its own, and returns once that waits. */
  private FutureTask<?> publishWaiting(String text) {
    FutureTask<?> publish = new FutureTask<>(() -> stream.publish(text), null);
    start(publish);
    return publish;
  }

  private Thread start(FutureTask<?> task) {
    Thread thread = new Thread(task);
    threads.add(thread);
    thread.start();
    await().until(() -> thread.getState() == Thread.State.WAITING);
    return thread;
  }
}
