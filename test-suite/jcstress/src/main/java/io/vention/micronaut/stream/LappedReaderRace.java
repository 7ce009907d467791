package io.vention.micronaut.stream;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A reader of the oldest frame of a full ring, while another is added in its place. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "read before it was overwritten")
@Outcome(id = "-1", expect = Expect.ACCEPTABLE, desc = "lapped, and knows it")
@Outcome(expect = Expect.FORBIDDEN, desc = "another frame in its place")
@State
public class LappedReaderRace {

  private final FrameRing ring = new FrameRing(1);

  /** A full ring. */
  public LappedReaderRace() {
    ring.add(Races.frame(1));
    for (int i = 1; i < FrameRing.MAX_FRAMES; i++) {
      ring.add(Races.frame(2));
    }
  }

  /** The publisher. */
  @Actor
  public void publish() {
    ring.add(Races.frame(3));
  }

  /** The reader. */
  @Actor
  public void read(I_Result result) {
    result.r1 = Races.number(ring.get(0));
  }
}
