package io.vention.testsuite.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vention.micronaut.PublishResult;
import io.vention.micronaut.StreamPublisher;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The original's fifo streams died when a reader left in a burst, and let publishers run ahead of
 * one that was stuck for as long as there was memory.
 */
class FifoTest {

  private static final int BURST = 2_000;
  private static final int ROUNDS = 5;
  private static final int BOUND_S = 60;
  private static final String LARGE = "x".repeat(40_000);

  @Test
  void aReaderThatLeavesInABurstStopsNobody() throws Exception {
    try (MachineApp app = MachineApp.start();
        Subscription stays = app.subscribe("Events")) {
      StreamPublisher<Item> events = app.streams().events();
      for (int round = 0; round < ROUNDS; round++) {
        Subscription leaves = app.subscribe("Events");
        CompletableFuture<Void> burst =
            CompletableFuture.runAsync(
                () -> oneTo(BURST).forEach(n -> events.publish(new Item(n, "x".repeat(2_000)))));
        leaves.numbers(BURST / 20);
        leaves.close();
        assertThat(stays.numbers(BURST)).isEqualTo(oneTo(BURST));
        burst.get(BOUND_S, TimeUnit.SECONDS);
      }
      await().until(() -> events.subscriberCount() == 1);
    }
  }

  @Test
  void aStuckReaderHoldsPublishersBackUntilItLeaves() throws Exception {
    try (MachineApp app = MachineApp.start();
        Subscription stuck = app.subscribe("Events");
        Subscription reads = app.subscribe("Events")) {
      StreamPublisher<Item> events = app.streams().events();
      int published = publishUntilStuck(events, reads);
      CompletableFuture<Void> next =
          events.publishAsync(Item.of(published + 1)).toCompletableFuture();
      assertThat(next).isNotDone();

      stuck.leave();
      next.get(BOUND_S, TimeUnit.SECONDS);
      assertThat(reads.numbers(1)).containsExactly(published + 1);
      try (Subscription later = app.subscribe("Events")) {
        events.publish(Item.of(published + 2));
        assertThat(later.numbers(1)).containsExactly(published + 2);
        assertThat(reads.numbers(1)).containsExactly(published + 2);
      }
    }
  }

  /**
   * Publishes until there is no room though the one who reads has everything; how many that was.
   */
  private static int publishUntilStuck(StreamPublisher<Item> events, Subscription reads)
      throws Exception {
    int published = 0;
    int read = 0;
    while (true) {
      if (events.tryPublish(new Item(published + 1, LARGE)) == PublishResult.PUBLISHED) {
        published++;
        assertThat(published).as("published past a stuck reader").isLessThan(BURST);
      } else if (read < published) {
        reads.numbers(published - read);
        read = published;
      } else {
        return published;
      }
    }
  }

  private static List<Integer> oneTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
