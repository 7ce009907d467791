package io.vention.micronaut.stream;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A reader of the newest frame, while the ring grows. */
@JCStressTest
@Outcome(
    id = {"15", "16", "17"},
    expect = Expect.ACCEPTABLE,
    desc = "the newest when it looked")
@Outcome(expect = Expect.FORBIDDEN, desc = "a frame that it saw is missing, or is another")
@State
public class GrowingRingRace {

  private final FrameRing ring = new FrameRing(1);

  /** A ring without room for two more. */
  public GrowingRingRace() {
    for (int i = 0; i <= 15; i++) {
      ring.add(Races.frame(i));
    }
  }

  /** The publisher. */
  @Actor
  public void publish() {
    ring.add(Races.frame(16));
    ring.add(Races.frame(17));
  }

  /** The reader. */
  @Actor
  public void read(I_Result result) {
    result.r1 = Races.number(ring.get(ring.head() - 1));
  }
}
