package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.Flux;
import reactor.test.publisher.TestPublisher;

/** Publishing what a publisher emits. */
class AsSubscriberTest {

  private final TestStream stream = TestStream.fifo(1);

  @Test
  void asksForAnItemAsTheStreamHasRoom() {
    Reader reader = stream.subscribe();
    TestPublisher<Note> source = TestPublisher.create();
    long[] requested = new long[1];
    source.flux().doOnRequest(n -> requested[0] += n).subscribe(stream.publisher().asSubscriber());
    assertThat(requested).containsExactly(1);

    source.next(new Note("0"));
    assertThat(requested).containsExactly(2);
    source.next(new Note("1"));
    assertThat(requested).as("no room").containsExactly(2);
    assertThat(reader.readOne()).isEqualTo("0");
    assertThat(requested).containsExactly(3);
    assertThat(reader.read()).containsExactly("1");
  }

  @Test
  void takesAllOfALongSourceInOrder() {
    TestStream latest = TestStream.latest(1_500);
    Reader reader = latest.subscribe();
    Flux.range(0, 1_500).map(i -> new Note("" + i)).subscribe(latest.publisher().asSubscriber());

    assertThat(reader.read()).hasSize(1_500).startsWith("0", "1").endsWith("1499");
  }

  @Test
  void completionAndErrorOfTheSourceDoNotEndTheStream() {
    Reader reader = stream.subscribe();
    Flux.just(new Note("0")).subscribe(stream.publisher().asSubscriber());
    assertThat(reader.read()).containsExactly("0");
    Flux.<Note>error(new ArithmeticException()).subscribe(stream.publisher().asSubscriber());

    stream.publish("1");
    assertThat(reader.read()).containsExactly("1");
    assertThat(reader.cursor.end()).isNull();
  }

  @Test
  void aValueThatCannotBeEncodedCancelsTheSubscription() {
    Reader reader = stream.subscribe();
    TestPublisher<Note> source = TestPublisher.create();
    source.subscribe(stream.publisher().asSubscriber());
    source.next(new Note("bad"));

    source.assertCancelled();
    stream.publish("0");
    assertThat(reader.read()).containsExactly("0");
  }

  @Test
  void theEndOfTheStreamCancelsTheSubscription() {
    TestPublisher<Note> source = TestPublisher.create();
    source.subscribe(stream.publisher().asSubscriber());
    stream.broadcast.publishers().refuse("over");
    source.next(new Note("0"));

    source.assertCancelled();
  }

  @Test
  void isForOneSubscription() {
    TestPublisher<Note> first = TestPublisher.create();
    TestPublisher<Note> second = TestPublisher.create();
    Subscriber<Note> subscriber = stream.publisher().asSubscriber();
    first.subscribe(subscriber);
    second.subscribe(subscriber);

    second.assertCancelled();
    first.assertNotCancelled();
  }
}
