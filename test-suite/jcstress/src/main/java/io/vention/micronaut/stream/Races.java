package io.vention.micronaut.stream;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the races are made of: streams without an application, and frames that are a number. */
final class Races {

  private Races() {}

  static Broadcast stream(StreamPolicy policy, boolean replay) {
    return new Broadcast(
        "raced",
        new StreamSettings(policy, 1, replay, Duration.ofSeconds(30), Optional.empty()),
        new NoTimer());
  }

  static Frame frame(int number) {
    return new Frame(new byte[] {(byte) number}, null, UnaryOperator.identity());
  }

  /** The number of a frame; -1 where there is none. */
  static int number(@Nullable Frame frame) {
    return frame == null ? -1 : frame.enveloped(WireFormat.PROTO)[0];
  }

  private static final class NoTimer implements StreamTimer {

    @Override
    public long nanoTime() {
      return 0;
    }

    @Override
    public void schedule(long delayNs, Runnable task) {}
  }
}
