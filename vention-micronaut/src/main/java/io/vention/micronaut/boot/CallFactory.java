package io.vention.micronaut.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.BeanRegistration;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.scheduling.executor.ExecutorSelector;
import io.vention.micronaut.RpcInterceptor;
import io.vention.micronaut.call.CallLimits;
import io.vention.micronaut.call.CallableMethods;
import io.vention.micronaut.call.ExceptionRule;
import io.vention.micronaut.call.Failures;
import io.vention.micronaut.call.Interceptors;
import io.vention.micronaut.call.RequestCheck;
import io.vention.micronaut.protocol.RpcProtocols;
import io.vention.micronaut.stream.SharedStreams;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Makes beans of what a call goes through, from its protocol to its action. */
@Factory
final class CallFactory {

  @Singleton
  Failures failures(
      BeanContext context, List<ExceptionRule> rules, ErrorsConfiguration configuration) {
    return new Failures(ExceptionMappers.of(context), rules, configuration.isExposeStandard());
  }

  @Singleton
  Interceptors interceptors(BeanContext context) {
    return new Interceptors(
        OrderedBeans.registrations(context, RpcInterceptor.class).stream()
            .map(BeanRegistration::bean)
            .toList());
  }

  @Singleton
  CallableMethods callables(
      ExecutorSelector executors,
      Failures failures,
      BeanProvider<SharedStreams> streams,
      Optional<RequestCheck> check,
      Interceptors interceptors) {
    return new CallableMethods(executors, failures, streams::get, check.orElse(null), interceptors);
  }

  @Singleton
  RpcProtocols protocols(
      CallLimits limits, HttpServerConfiguration server, OriginsConfiguration origins) {
    return new RpcProtocols(
        limits, origins.isAllowForeign() ? (origin, method) -> true : new CorsOrigins(server));
  }
}
