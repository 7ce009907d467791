package io.vention.micronaut.boot;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.naming.NameUtils;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RpcPart;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
      Set<String> unknown = new TreeSet<>();
      source.forEach(unknown::add);
      unknown.removeIf(key -> !isUnknown(key, variables));
      unknown.forEach(key -> problems.add(key + " in " + source.getName() + ": " + expected(key)));
    }
  }

  private boolean isUnknown(String key, boolean variable) {
    return variable
        ? group(key, true).isPresent()
            && known.stream().noneMatch(name -> variable(name).equalsIgnoreCase(key))
        : group(key, false).isPresent() && !known.contains(hyphenated(key));
  }

  /** The group that a key, or a variable that stands for one, belongs to. */
  private static Optional<String> group(String key, boolean variable) {
    return GROUPS.stream()
        .filter(
            group ->
                variable
                    ? key.toUpperCase(Locale.ROOT).startsWith(variable(group) + "_")
                    : hyphenated(key).startsWith(group + "."))
        .findFirst();
  }

  private String expected(String key) {
    String group = group(key, false).or(() -> group(key, true)).orElse("");
    if (!group.equals(StreamConfiguration.PREFIX)) {
      return known.stream()
          .filter(name -> name.startsWith(group + "."))
          .collect(Collectors.joining(" or ", "no such key (expected: ", ")"));
    }
    if (streams.isEmpty()) {
      return "the application has no streams";
    }
    return streams.stream()
            .anyMatch(stream -> hyphenated(key).startsWith(group + "." + stream + "."))
        ? "no such setting (expected: one of " + String.join(", ", StreamOverrides.SETTINGS) + ")"
        : "no such stream (expected: one of " + String.join(", ", streams) + ")";
  }

  private static String hyphenated(String key) {
    return NameUtils.hyphenate(key, true);
  }

  private static String variable(String key) {
    return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
