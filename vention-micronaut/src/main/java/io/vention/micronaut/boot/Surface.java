package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.vention.micronaut.schema.InvalidSchemaException;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.RpcSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * The application's RPCs, composed from its classes and its configuration before any of its beans
 * is made.
 *
 * @param settings the configuration
 * @param schema the RPCs
 * @param bindings the RPCs with the beans that they are called on
 */
record Surface(Settings settings, RpcSchema schema, List<Binding> bindings) {

  private static final String ATTRIBUTE = Surface.class.getName();

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
        .orElseGet(
            () -> {
              Surface surface = compose(context);
              context.setAttribute(ATTRIBUTE, surface);
              return surface;
            });
  }

  private static Surface compose(ApplicationContext context) {
    List<String> problems = new ArrayList<>();
    List<RpcPart> found = Discovery.parts(context.getClassLoader());
    Settings settings = Settings.read(context.getEnvironment(), problems);
    new UnknownKeys(found).report(context.getEnvironment(), problems);
    Discovery discovery = new Discovery(context, found, problems);
    StreamOverrides overrides =
        new StreamOverrides(new ConfigurationReader(context.getEnvironment(), problems));
    List<RpcPart> enabled = discovery.enabled().stream().map(overrides::apply).toList();
    try {
      RpcSchema schema = RpcSchema.compose(settings.names(), enabled);
      List<Binding> bindings = schema.rpcs().stream().map(discovery::bind).toList();
      new BeanChecks(context, problems).check(bindings);
      if (problems.isEmpty()) {
        return new Surface(settings, schema, bindings);
      }
    } catch (InvalidSchemaException e) {
      problems.addAll(e.problems());
    }
    throw new InvalidApplicationException(problems);
  }
}
