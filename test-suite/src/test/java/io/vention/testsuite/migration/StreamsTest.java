package io.vention.testsuite.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.UnencodableValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the original's streams did to who reads, to who publishes, and to other applications. */
class StreamsTest {

  private static final int BURST = 1_000;
  private static final int SUBSCRIBERS = 200;
  private static final int THREADS = 8;
  private static final int BOUND_S = 60;

  @SuppressWarnings("NullAway.Init") // before each test
  private MachineApp app;

  @BeforeEach
  void start() {
    app = MachineApp.start();
  }

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void aReaderOfLatestGetsAWholeBurst() throws Exception {
    try (Subscription reads = app.subscribe("State")) {
      StreamPublisher<Item> state = app.streams().state();
      oneTo(BURST).forEach(number -> state.publish(Item.of(number)));
      assertThat(reads.numbers(BURST)).isEqualTo(oneTo(BURST));
    }
  }

  @Test
  @SuppressWarnings("NullAway") // that is what cannot be sent
  void aValueThatCannotBeSentReachesNobodyNeitherNowNorLater() throws Exception {
    StreamPublisher<Item> state = app.streams().state();
    try (Subscription reads = app.subscribe("State")) {
      state.publish(Item.of(1));
      assertThatThrownBy(() -> state.publish(new Item(2, null)))
          .isInstanceOf(UnencodableValueException.class);
      try (Subscription later = app.subscribe("State")) {
        assertThat(later.numbers(1)).containsExactly(1);
      }
      state.publish(Item.of(3));
      assertThat(reads.numbers(2)).containsExactly(1, 3);
    }
  }

  @Test
  void numbersThatAreNoneAreItemsLikeAnyOther() throws Exception {
    try (Subscription reads = app.subscribe("Temperature")) {
      app.streams().temperature().publish(Double.NaN);
      app.streams().temperature().publish(0.0);
      assertThat(reads.next()).isEqualTo("{\"value\":\"NaN\"}");
      assertThat(reads.next()).isEqualTo("{\"value\":0.0}");
    }
  }

  @Test
  void whatAnyThreadPublishesArrivesWhoeverElseDoes() throws Exception {
    try (Subscription reads = app.subscribe("Events")) {
      StreamPublisher<Item> events = app.streams().events();
      List<CompletableFuture<Void>> threads = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        List<Integer> numbers =
            IntStream.range(0, BURST).filter(n -> n % THREADS == threads.size()).boxed().toList();
        threads.add(
            CompletableFuture.runAsync(
                () -> numbers.forEach(number -> events.publish(Item.of(number)))));
      }
      assertThat(reads.numbers(BURST))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, BURST).boxed().toList());
      for (CompletableFuture<Void> thread : threads) {
        thread.get(BOUND_S, TimeUnit.SECONDS);
      }
    }
  }

  @Test
  void anActionThatBlocksStopsNeitherActionsNorStreams() throws Exception {
    CompletableFuture<Integer> blocks =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return app.post("Block", "{}").statusCode();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(app.machine().blocked.await(BOUND_S, TimeUnit.SECONDS)).isTrue();
    assertThat(app.post("get_status", "{}").body()).isEqualTo("\"fine\"");
    try (Subscription reads = app.subscribe("State")) {
      app.streams().state().publish(Item.of(1));
      assertThat(reads.numbers(1)).containsExactly(1);
    }
    assertThat(blocks).isNotDone();
    app.machine().released.countDown();
    assertThat(blocks.get(BOUND_S, TimeUnit.SECONDS)).isEqualTo(200);
  }

  @Test
  void manySubscribersAllGetAnItemAndAllLeave() throws Exception {
    List<Subscription> subscribers = new ArrayList<>();
    for (int i = 0; i < SUBSCRIBERS; i++) {
      subscribers.add(app.subscribe("State"));
    }
    app.streams().state().publish(Item.of(1));
    for (Subscription subscriber : subscribers) {
      assertThat(subscriber.numbers(1)).containsExactly(1);
      subscriber.close();
    }
    await().until(() -> app.streams().state().subscriberCount() == 0);
  }

  @Test
  void applicationsInOneProcessHaveStreamsOfTheirOwn() throws Exception {
    try (MachineApp other = MachineApp.start();
        Subscription ours = app.subscribe("State");
        Subscription theirs = other.subscribe("State")) {
      app.streams().state().publish(Item.of(1));
      other.streams().state().publish(Item.of(2));
      assertThat(ours.numbers(1)).containsExactly(1);
      assertThat(theirs.numbers(1)).containsExactly(2);
    }
  }

  private static List<Integer> oneTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
