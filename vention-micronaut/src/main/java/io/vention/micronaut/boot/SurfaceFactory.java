package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.call.CallLimits;
import io.vention.micronaut.schema.RpcSchema;
import jakarta.inject.Singleton;

/** Makes beans of the application's surface and its configuration, for the packages below. */
@Factory
final class SurfaceFactory {

  private final ApplicationContext context;
  private final Surface surface;

  SurfaceFactory(ApplicationContext context) {
    this.context = context;
    this.surface = Surface.of(context);
  }

  @Singleton
  RpcSchema schema() {
    return surface.schema();
  }

  @Singleton
  BoundMethods methods() {
    return new BoundMethods(
        surface.settings().basePath(),
        surface.bindings().stream().map(binding -> binding.in(context)).toList());
  }

  @Singleton
  CallLimits limits(LimitsConfiguration configuration) {
    return new CallLimits(configuration.getMessageSize());
  }
}
