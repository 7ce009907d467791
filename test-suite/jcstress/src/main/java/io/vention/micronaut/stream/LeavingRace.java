package io.vention.micronaut.stream;

import io.vention.micronaut.PublishResult;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A publisher that finds two queues full, while one subscriber takes and the other leaves. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "published, and there is room for more")
@Outcome(expect = Expect.FORBIDDEN, desc = "a publisher that waits for one that has gone")
@State
public class LeavingRace {

  private final Broadcast stream = Races.stream(StreamPolicy.FIFO, false);
  private final Cursor leaving = stream.subscribe(WireFormat.PROTO, () -> {});
  private final Cursor staying = stream.subscribe(WireFormat.PROTO, () -> {});
  private @Nullable WaitingPublish waiting;

  /** A stream whose queues are full. */
  public LeavingRace() {
    stream.publishers().offer(Races.frame(1));
  }

  /** The publisher. */
  @Actor
  public void publish() {
    waiting = stream.publishers().publish(Races.frame(2));
  }

  /** The subscribers. */
  @Actor
  public void takeAndLeave() {
    staying.next();
    leaving.next();
    leaving.close();
  }

  /** All that follows. */
  @Arbiter
  public void goOn(II_Result result) {
    result.r1 = waiting == null || waiting.published().isDone() ? 1 : 0;
    staying.next();
    result.r2 = stream.publishers().offer(Races.frame(3)) == PublishResult.PUBLISHED ? 1 : 0;
  }
}
