package io.vention.micronaut.boot;

import io.netty.channel.EventLoop;
import io.netty.util.internal.ThreadExecutorMap;
import io.vention.micronaut.stream.EventLoops;
import reactor.core.scheduler.Schedulers;

/** Netty's event loops, and the threads on which Reactor does not let anybody wait either. */
final class NettyEventLoops implements EventLoops {

  @Override
  public boolean onEventLoop() {
    return ThreadExecutorMap.currentExecutor() instanceof EventLoop
        || Schedulers.isInNonBlockingThread();
  }
}
