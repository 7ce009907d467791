package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/**
 * Composes the application's surface, where bundles add RPCs in code, once beans can be made and
 * before the server starts.
 */
@Singleton
@Requires(property = VentionConfiguration.PREFIX + ".enabled", notEquals = "false")
final class LateSurface implements ApplicationEventListener<StartupEvent> {

  private final ApplicationContext context;

  LateSurface(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    if (Surface.isLate(context)) {
      ProtoFile.emit(Surface.of(context));
    }
  }
}
