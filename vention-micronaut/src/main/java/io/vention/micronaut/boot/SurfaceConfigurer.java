package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;

/**
 * Composes the application's surface once its bean definitions are read, before any bean is made:
 * an exception thrown here ends the start as it is, where one thrown by a bean comes wrapped in the
 * path of injections that led to it.
 */
@ContextConfigurer
public final class SurfaceConfigurer implements ApplicationContextConfigurer {

  @Override
  public void configure(ApplicationContext context) {
    if (Settings.enabled(context.getEnvironment())) {
      Surface.early(context).ifPresent(ProtoFile::emit);
    }
  }

  /** After all others, which may still change what beans there are. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
