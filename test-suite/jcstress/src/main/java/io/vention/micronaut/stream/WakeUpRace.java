package io.vention.micronaut.stream;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A subscriber that finds nothing, while an item is published: it must be told. */
@JCStressTest
@Outcome(id = "-1, 1", expect = Expect.ACCEPTABLE, desc = "found nothing, and was told")
@Outcome(
    id = {"1, 0", "1, 1"},
    expect = Expect.ACCEPTABLE,
    desc = "found it, told or not")
@Outcome(id = "-1, 0", expect = Expect.FORBIDDEN, desc = "a lost wake-up")
@State
public class WakeUpRace {

  private final Broadcast stream = Races.stream(StreamPolicy.LATEST, false);
  private final AtomicInteger told = new AtomicInteger();
  private final Cursor cursor = stream.subscribe(WireFormat.PROTO, told::incrementAndGet);

  /** The publisher. */
  @Actor
  public void publish() {
    stream.publishers().offer(Races.frame(1));
  }

  /** The subscriber. */
  @Actor
  public void take(II_Result result) {
    result.r1 = Races.number(cursor.next());
  }

  /** Whether it was told. */
  @Arbiter
  public void look(II_Result result) {
    result.r2 = told.get();
  }
}
