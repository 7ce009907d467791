package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;

/**
 * Composes the application's surface, where bundles add RPCs in code, once beans can be made:
 * before scheduled methods run, which may publish, and before the server starts.
 */
@Context
@Requires(property = VentionConfiguration.PREFIX + ".enabled", notEquals = "false")
final class LateSurface {

  LateSurface(ApplicationContext context) {
    if (Surface.isLate(context)) {
      ProtoFile.emit(Surface.of(context));
    }
  }
}
