package io.vention.micronaut.stream;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A publisher that finds a subscriber's queue full, while that takes what is in it. */
@JCStressTest
@Outcome(id = "1, 2, 1", expect = Expect.ACCEPTABLE, desc = "published, and all in order")
@Outcome(expect = Expect.FORBIDDEN, desc = "a publisher that waits for nobody")
@State
public class FullQueueRace {

  private final Broadcast stream = Races.stream(StreamPolicy.FIFO, false);
  private final Cursor cursor = stream.subscribe(WireFormat.PROTO, () -> {});
  private @Nullable WaitingPublish waiting;
  private @Nullable WaitingPublish next;

  /** A stream whose queue is full. */
  public FullQueueRace() {
    stream.publishers().offer(Races.frame(1));
  }

  /** The publisher. */
  @Actor
  public void publish() {
    waiting = stream.publishers().publish(Races.frame(2));
  }

  /** The subscriber. */
  @Actor
  public void take(III_Result result) {
    result.r1 = Races.number(cursor.next());
  }

  /** All that follows. */
  @Arbiter
  public void goOn(III_Result result) {
    boolean published = waiting == null || waiting.published().isDone();
    result.r2 = Races.number(cursor.next());
    next = stream.publishers().publish(Races.frame(3));
    result.r3 = published && next == null ? 1 : 0;
  }
}
