package io.vention.micronaut.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.scheduling.executor.ExecutorSelector;
import io.vention.micronaut.call.CallLimits;
import io.vention.micronaut.call.CallableMethods;
import io.vention.micronaut.call.ConstraintViolations;
import io.vention.micronaut.call.ExceptionRule;
import io.vention.micronaut.call.Failures;
import io.vention.micronaut.protocol.RpcProtocols;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.stream.SharedStreams;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.List;

/** Makes beans of what a call goes through, from its protocol to its action. */
@Factory
final class CallFactory {

  @Singleton
  Failures failures(
      BeanContext context, List<ExceptionRule> rules, ErrorsConfiguration configuration) {
    return new Failures(ExceptionMappers.of(context), rules, configuration.isExposeStandard());
  }

  /** After the application's own handlers, which may have one for it. */
  @Singleton
  @Order(1)
  @Requires(classes = ConstraintViolationException.class)
  ConstraintViolations constraintViolations(RpcSchema schema) {
    return new ConstraintViolations(schema);
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
