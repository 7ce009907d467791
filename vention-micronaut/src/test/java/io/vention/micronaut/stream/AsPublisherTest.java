package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.Code;
import io.vention.micronaut.PublishResult;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.StreamPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Subscribers in this process. */
class AsPublisherTest {

  private final TestStream latest = TestStream.latest(2);
  private final TestStream fifo = TestStream.fifo(2);

  @Test
  void getTheReplayAndWhatFollowsEachAnObjectOfItsOwn() {
    Note published = new Note("1");
    latest.publish("0");
    latest.publisher().publish(published);
    List<Note> received = new ArrayList<>();
    Flux.from(latest.publisher().asPublisher()).subscribe(received::add);
    Flux.from(latest.publisher().asPublisher()).subscribe(received::add);
    assertThat(received).extracting(Note::toString).containsExactly("1", "1");
    assertThat(received).doesNotHaveDuplicates().doesNotContain(published);

    received.clear();
    latest.publish("2");
    assertThat(received).extracting(Note::toString).containsExactly("2", "2");
    assertThat(latest.publisher().subscriberCount()).isEqualTo(2);
  }

  @Test
  void ofALatestStreamGoOnWithTheNewestWhenTheyAskAgain() {
    StepVerifier.create(texts(latest), 0)
        .then(() -> latest.publish("0", "1"))
        .thenRequest(1)
        .expectNext("0")
        .then(() -> latest.publish("2", "3", "4"))
        .thenRequest(2)
        .expectNext("3", "4")
        .thenCancel()
        .verify();
    assertThat(latest.broadcast.counts().skipped()).isEqualTo(2);
    assertThat(latest.publisher().subscriberCount()).isZero();
  }

  @Test
  void ofALatestStreamThatHaveAskedForEnoughGetEverything() {
    List<String> received = new ArrayList<>();
    texts(latest).subscribe(received::add);
    for (int i = 0; i < 1_000; i++) {
      latest.publish("" + i);
    }
    assertThat(received).hasSize(1_000).endsWith("999");
  }

  @Test
  void ofAFifoStreamHoldPublishersBackWithTheirDemand() {
    StepVerifier.create(texts(fifo), 1)
        .then(() -> fifo.publish("0", "1", "2"))
        .expectNext("0")
        .then(
            () ->
                assertThat(fifo.publisher().tryPublish(new Note("x")))
                    .isEqualTo(PublishResult.FULL))
        .thenRequest(1)
        .expectNext("1")
        .then(() -> fifo.publish("3"))
        .thenRequest(2)
        .expectNext("2", "3")
        .thenCancel()
        .verify();
  }

  @Test
  void ofAFifoStreamAreCutOffToo() {
    StepVerifier.create(texts(fifo), 0)
        .then(() -> fifo.publish("0", "1"))
        .then(
            () -> {
              CompletionStage<Void> waiting = fifo.publisher().publishAsync(new Note("2"));
              fifo.timer.advance(TestStream.STALL_TIMEOUT);
              assertThat(waiting).isCompleted();
            })
        .expectErrorSatisfies(
            e ->
                assertThat(e)
                    .isInstanceOfSatisfying(
                        RpcException.class,
                        rpc -> assertThat(rpc.code()).isEqualTo(Code.RESOURCE_EXHAUSTED)))
        .verify(Duration.ofSeconds(10));
  }

  @Test
  void areToldOfTheEndWithoutAskingForIt() {
    StepVerifier.create(texts(latest), 0)
        .then(() -> latest.broadcast.end(StreamEnd.COMPLETED))
        .expectComplete()
        .verify(Duration.ofSeconds(10));
  }

  @Test
  void leaveWhenTheyThrow() {
    texts(fifo)
        .subscribe(
            text -> {
              throw new IllegalArgumentException(text);
            },
            error -> {});
    fifo.publish("0", "1", "2", "3");

    assertThat(fifo.publisher().subscriberCount()).isZero();
  }

  @Test
  void endWithTheirExecutor() {
    TestStream stream =
        TestStream.of(
            TestStream.settings(StreamPolicy.LATEST, 1, true),
            task -> {
              throw new RejectedExecutionException();
            });

    StepVerifier.create(texts(stream))
        .expectErrorSatisfies(
            e -> assertThat(((RpcException) e).code()).isEqualTo(Code.UNAVAILABLE))
        .verify(Duration.ofSeconds(10));
    assertThat(stream.publisher().subscriberCount()).isZero();
  }

  private static Flux<String> texts(TestStream stream) {
    return Flux.from(stream.publisher().asPublisher()).map(Note::toString);
  }
}
