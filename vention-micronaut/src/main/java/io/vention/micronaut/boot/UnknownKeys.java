package io.vention.micronaut.boot;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.naming.NameUtils;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RpcPart;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds keys that nothing reads, which are mistakes, in the groups whose keys are all known.
 *
 * <p>It goes through the sources themselves. What Micronaut makes of them would not do: of an
 * environment variable it makes every key that the variable may stand for.
 */
final class UnknownKeys {

  private static final List<String> GROUPS =
      List.of(StreamConfiguration.PREFIX, ProtoConfiguration.PREFIX, LimitsConfiguration.PREFIX);

  private final Set<String> streams;
  private final Set<String> known = new TreeSet<>();

  /**
   * The keys that something reads.
   *
   * @param parts every part on the class path, so that a bean that is not enabled may have its
   *     streams configured
   */
  UnknownKeys(Collection<? extends RpcPart> parts) {
    streams =
        parts.stream()
            .flatMap(part -> part.methods().stream())
            .flatMap(
                method ->
                    method.behaviour() instanceof Behaviour.Stream stream
                        ? Stream.of(StreamOverrides.keyName(stream))
                        : Stream.empty())
            .collect(Collectors.toCollection(TreeSet::new));
    Settings.KEYS.forEach(key -> known.add(key.name()));
    for (String stream : streams) {
      for (String setting : StreamOverrides.SETTINGS) {
        known.add(StreamConfiguration.PREFIX + "." + stream + "." + setting);
      }
    }
  }

  void report(Environment environment, List<String> problems) {
    for (PropertySource source : environment.getPropertySources()) {
      boolean variables =
          source.getConvention() == PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE;
      Set<String> knownHere = variables ? variables(known) : known;
      for (String key : source) {
        String name = variables ? key.toUpperCase(Locale.ROOT) : NameUtils.hyphenate(key, true);
        if (isInGroup(name, variables) && !knownHere.contains(name)) {
          problems.add(key + " in " + source.getName() + ": " + expected(name));
        }
      }
    }
  }

  private static boolean isInGroup(String name, boolean variable) {
    return GROUPS.stream()
        .anyMatch(group -> name.startsWith(variable ? variable(group) + "_" : group + "."));
  }

  private String expected(String name) {
    String stream = name.replaceFirst("^vention\\.streams\\.", "").replaceFirst("\\..*", "");
    if (streams.contains(stream)) {
      return "no such setting of a stream (expected: one of "
          + String.join(", ", StreamOverrides.SETTINGS)
          + ")";
    }
    if (name.startsWith(StreamConfiguration.PREFIX)
        || name.startsWith(variable(StreamConfiguration.PREFIX))) {
      return streams.isEmpty()
          ? "the application has no streams"
          : "no such stream (expected: one of " + String.join(", ", streams) + ")";
    }
    return "no such key (expected: one of "
        + Settings.KEYS.stream().map(ConfigurationKey::name).collect(Collectors.joining(", "))
        + ")";
  }

  private static Set<String> variables(Set<String> keys) {
    return keys.stream().map(UnknownKeys::variable).collect(Collectors.toSet());
  }

  private static String variable(String key) {
    return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
