package io.vention.micronaut.transport;

import io.netty.channel.EventLoop;
import io.vention.micronaut.stream.SubscriberLoop;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * An event loop of Netty's, as streams know it.
 *
 * @param loop the event loop
 */
public record NettyLoop(EventLoop loop) implements SubscriberLoop {

  @Override
  public void execute(Runnable turn) {
    try {
      loop.execute(turn);
    } catch (RejectedExecutionException e) {
      // the server has stopped, and with it the connection; a publisher must not hear of that
    }
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // a turn that never comes has nobody to tell
  public void schedule(Runnable turn, long delayNs) {
    try {
      loop.schedule(turn, delayNs, TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      // as above
    }
  }
}
