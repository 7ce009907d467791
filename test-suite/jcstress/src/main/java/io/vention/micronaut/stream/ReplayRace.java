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

/** One that subscribes to a stream with a replayed item, while the next is published. */
@JCStressTest
@Outcome(id = "1, 2, -1", expect = Expect.ACCEPTABLE, desc = "the replayed item, then the next")
@Outcome(id = "2, -1, -1", expect = Expect.ACCEPTABLE, desc = "the next was the replayed one")
@Outcome(expect = Expect.FORBIDDEN, desc = "a gap or a repeat")
@State
public class ReplayRace {

  private final Broadcast stream = Races.stream(StreamPolicy.LATEST, true);
  private @Nullable Cursor cursor;

  /** A stream with an item. */
  public ReplayRace() {
    stream.publishers().offer(Races.frame(1));
  }

  /** The publisher. */
  @Actor
  public void publish() {
    stream.publishers().offer(Races.frame(2));
  }

  /** The subscriber, which takes what it can at once. */
  @Actor
  public void subscribe(III_Result result) {
    Cursor joined = stream.subscribe(WireFormat.PROTO, () -> {});
    cursor = joined;
    result.r1 = Races.number(joined.next());
  }

  /** The subscriber, later. */
  @Arbiter
  public void takeTheRest(III_Result result) {
    if (cursor != null) {
      result.r2 = Races.number(cursor.next());
      result.r3 = Races.number(cursor.next());
    }
  }
}
