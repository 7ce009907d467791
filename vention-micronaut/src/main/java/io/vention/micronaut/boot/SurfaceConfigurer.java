package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.vention.micronaut.boot.ProtoFile.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Composes the application's surface once its bean definitions are read, before any bean is made:
 * an exception thrown here ends the start as it is, where one thrown by a bean comes wrapped in the
 * path of injections that led to it.
 */
@ContextConfigurer
public final class SurfaceConfigurer implements ApplicationContextConfigurer {

  private static final Logger LOG = LoggerFactory.getLogger(SurfaceConfigurer.class);

  @Override
  public void configure(ApplicationContext context) {
    if (!Settings.enabled(context.getEnvironment())) {
      return;
    }
    Surface surface = Surface.of(context);
    if (surface.settings().emit()) {
      ProtoFile file = new ProtoFile(surface.settings().protoPath());
      if (file.write(surface.schema().proto()) == Outcome.WRITTEN) {
        LOG.info("Wrote {}", file.path());
      }
    }
  }

  /** After all others, which may still change what beans there are. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
