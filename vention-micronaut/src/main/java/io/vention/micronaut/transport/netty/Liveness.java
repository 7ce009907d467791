package io.vention.micronaut.transport.netty;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after a connection while streams are open on it: one whose client has taken nothing of what
 * is to be sent for 5 minutes is closed. What else tells that a client has vanished depends on the
 * version of HTTP. For the event loop.
 */
final class Liveness implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Liveness.class);

  private static final long WRITE_TIMEOUT_NS = Duration.ofMinutes(5).toNanos();

  private final Channel channel;
  private final Duration interval;
  private final BooleanSupplier check;

  private @Nullable Future<?> next;
  private @Nullable Object head;
  private long headProgress;
  private long movedAtNs;

  /**
   * Looks after nothing yet.
   *
   * @param channel the connection
   * @param interval how often it does
   * @param check called each time; tells whether there still are streams
   */
  Liveness(Channel channel, Duration interval, BooleanSupplier check) {
    this.channel = channel;
    this.interval = interval;
    this.check = check;
  }

  /** There is a stream. */
  void start() {
    if (next == null) {
      movedAtNs = System.nanoTime();
      goOn();
    }
  }

  private void goOn() {
    next = channel.eventLoop().schedule(this, interval.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void run() {
    next = null;
    if (!channel.isActive() || !check.getAsBoolean()) {
      head = null;
      return;
    }
    if (isStuck()) {
      LOG.debug("{} is closed: nothing could be sent for 5 minutes", channel);
      var unused = channel.close();
      return;
    }
    goOn();
  }

  /** Whether what is the first to be sent has been that, without any progress, for too long. */
  private boolean isStuck() {
    ChannelOutboundBuffer unsent = channel.unsafe().outboundBuffer();
    Object current = unsent == null ? null : unsent.current();
    long progress = unsent == null ? 0 : unsent.currentProgress();
    long now = System.nanoTime();
    if (current == null || current != head || progress != headProgress) {
      head = current;
      headProgress = progress;
      movedAtNs = now;
    }
    return now - movedAtNs > WRITE_TIMEOUT_NS;
  }
}
