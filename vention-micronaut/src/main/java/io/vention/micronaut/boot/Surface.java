package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.vention.micronaut.schema.InvalidSchemaException;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.RpcSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The application's RPCs, composed from its classes and its configuration before any of its beans
 * is made, but for bundles that add RPCs in code.
 *
 * @param settings the configuration
 * @param schema the RPCs
 * @param bindings the RPCs with the beans that they are called on
 * @param isComplete whether what bundles add in code is there too
 */
record Surface(Settings settings, RpcSchema schema, List<Binding> bindings, boolean isComplete) {

  private static final String ATTRIBUTE = Surface.class.getName();
  private static final String LATE = ATTRIBUTE + ".late";

  /**
   * The surface of an application, composed on first use.
   *
   * @param context a context whose environment has started and whose bean definitions are read
   * @return the surface
   * @throws InvalidApplicationException if there is anything wrong; it tells all of it
   */
  static Surface of(ApplicationContext context) {
    return context
        .getAttribute(ATTRIBUTE, Surface.class)
        .orElseGet(() -> store(context, BundleStart.around(context, () -> compose(context, true))));
  }

  /**
   * The surface as far as it is known before any bean can be made.
   *
   * @param context a context as above
   * @return the surface; empty where bundles add RPCs in code, and all else fits together
   * @throws InvalidApplicationException if there is anything wrong; it tells all of it
   */
  static Optional<Surface> early(ApplicationContext context) {
    Surface surface = compose(context, false);
    if (surface.isComplete()) {
      return Optional.of(store(context, surface));
    }
    context.setAttribute(LATE, true);
    return Optional.empty();
  }

  /** Whether bundles of an application add RPCs in code, so that they were not all known early. */
  static boolean isLate(ApplicationContext context) {
    return context.getAttribute(LATE).isPresent();
  }

  private static Surface store(ApplicationContext context, Surface surface) {
    context.setAttribute(ATTRIBUTE, surface);
    return surface;
  }

  private static Surface compose(ApplicationContext context, boolean withEntries) {
    List<String> problems = new ArrayList<>();
    List<RpcPart> found = Discovery.parts(context.getClassLoader());
    Settings settings = Settings.read(context.getEnvironment(), problems);
    Discovery discovery = new Discovery(context, found, problems);
    List<RpcPart> beans = discovery.enabled();
    boolean complete = withEntries || beans.stream().noneMatch(RpcPart::addsEntries);
    List<RpcPart> parts = withEntries ? discovery.withEntries(beans) : beans;
    if (complete) {
      new UnknownKeys(found, parts).report(context.getEnvironment(), problems);
    }
    StreamOverrides overrides =
        new StreamOverrides(new ConfigurationReader(context.getEnvironment(), problems));
    List<RpcPart> enabled = parts.stream().map(overrides::apply).toList();
    try {
      RpcSchema schema = RpcSchema.compose(settings.names(), enabled);
      List<Binding> bindings = schema.rpcs().stream().map(discovery::bind).toList();
      new BeanChecks(context, problems).check(bindings);
      if (problems.isEmpty()) {
        return new Surface(settings, schema, bindings, complete);
      }
    } catch (InvalidSchemaException e) {
      problems.addAll(e.problems());
    }
    throw new InvalidApplicationException(problems);
  }
}
