package io.vention.micronaut.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.vention.micronaut.Streams;
import io.vention.micronaut.UnencodableValueException;
import io.vention.micronaut.stream.Note;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Methods whose results are published. */
class PublishedResultTest {

  private final ApplicationContext context =
      ApplicationContext.builder(GantryPart.classLoader())
          .properties(Map.of("test.gantry", true, "test.rate", "10ms"))
          .start();
  private final Gantry gantry = context.getBean(Gantry.class);

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void aValueIsPublishedAndReturned() {
    List<String> positions = subscribe("position");

    assertThat(gantry.position("0")).hasToString("0");
    assertThat(gantry.position("1")).hasToString("1");
    await().untilAsserted(() -> assertThat(positions).containsExactly("0", "1"));
  }

  @Test
  void aCallWithinTheClassIsPublishedToo() {
    List<String> positions = subscribe("position");

    gantry.sweep();

    await().untilAsserted(() -> assertThat(positions).containsExactly("left", "right"));
  }

  @Test
  void whatTheMethodThrowsPassesAndNothingIsPublished() {
    List<String> positions = subscribe("position");

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> gantry.position("fail"))
        .withMessage("no position");
    gantry.position("0");
    await().untilAsserted(() -> assertThat(positions).containsExactly("0"));
  }

  @Test
  void aValueThatCannotBeEncodedIsRefusedToTheCaller() {
    assertThatExceptionOfType(UnencodableValueException.class)
        .isThrownBy(() -> gantry.position("bad"));
  }

  @Test
  void nullIsRefusedAndTheMethodNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> gantry.position("null"))
        .withMessage(
            "io.vention.micronaut.boot.Gantry#position returned null (expected: an item of"
                + " stream \"position\")");
  }

  @Test
  void whatIsToComeOfAReactiveResultIsPublishedWhenItComes() {
    List<String> measured = subscribe("measured");
    CompletableFuture<Note> returned = gantry.measured().toFuture();
    assertThat(measured).isEmpty();

    gantry.result.complete(new Note("0"));
    assertThat(returned.join()).hasToString("0");
    await().untilAsserted(() -> assertThat(measured).containsExactly("0"));
  }

  @Test
  void aReactiveResultWithoutAnItemPublishesNothing() {
    gantry.result.complete(null);
    assertThat(gantry.measured().blockOptional(Duration.ofSeconds(10))).isEmpty();
  }

  @Test
  void whatIsToComeOfAStageToo() {
    List<String> moved = subscribe("moved");
    CompletionStage<Note> returned = gantry.moved();
    assertThat(returned.toCompletableFuture()).isNotDone();

    gantry.result.complete(new Note("0"));
    assertThat(returned.toCompletableFuture().join()).hasToString("0");
    await().untilAsserted(() -> assertThat(moved).containsExactly("0"));
  }

  @Test
  void aStageThatFailsOrOfNullPublishesNothing() {
    gantry.result.complete(null);

    assertThat(gantry.moved())
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .havingCause()
        .withMessage(
            "io.vention.micronaut.boot.Gantry#moved returned null (expected: an item of stream"
                + " \"moved\")");
  }

  @Test
  void afterTheApplicationHasStoppedResultsAreReturnedOnly() {
    context.close();
    gantry.result.complete(new Note("0"));

    assertThat(gantry.position("0")).hasToString("0");
    assertThat(gantry.measured().block(Duration.ofSeconds(10))).hasToString("0");
    assertThat(gantry.moved().toCompletableFuture().join()).hasToString("0");
  }

  @Test
  void aScheduledMethodPublishesByItself() {
    List<String> beats = subscribe("heartbeat");
    List<String> pulses = subscribe("pulse");

    await().untilAsserted(() -> assertThat(beats).hasSizeGreaterThan(2));
    assertThat(beats.get(1)).startsWith("beat ");
    await().untilAsserted(() -> assertThat(pulses).hasSizeGreaterThan(2).contains("pulse"));
  }

  private List<String> subscribe(String name) {
    List<String> received = new CopyOnWriteArrayList<>();
    Flux.from(context.getBean(Streams.class).publisher(name, Note.class).asPublisher())
        .subscribe(note -> received.add(note.text), stopped -> {});
    return received;
  }
}
