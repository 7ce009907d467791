package io.vention.micronaut.boot;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.executor.ExecutorSelector;
import io.vention.micronaut.call.CallLimits;
import io.vention.micronaut.call.CallableMethods;
import io.vention.micronaut.call.Failures;
import io.vention.micronaut.protocol.RpcProtocols;
import io.vention.micronaut.stream.SharedStreams;
import jakarta.inject.Singleton;

/** Makes beans of what a call goes through, from its protocol to its action. */
@Factory
final class CallFactory {

  @Singleton
  Failures failures() {
    return new Failures();
  }

  @Singleton
  CallableMethods callables(
      ExecutorSelector executors, Failures failures, BeanProvider<SharedStreams> streams) {
    return new CallableMethods(executors, failures, streams::get);
  }

  @Singleton
  RpcProtocols protocols(CallLimits limits) {
    return new RpcProtocols(limits);
  }
}
