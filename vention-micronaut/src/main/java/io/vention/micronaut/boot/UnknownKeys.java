package io.vention.micronaut.boot;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySource.PropertyConvention;
import io.micronaut.core.naming.NameUtils;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RpcPart;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds keys that nothing reads, which are mistakes, in the groups whose keys are all known.
 *
 * <p>It goes through the sources themselves. What Micronaut makes of them would not do: of an
 * environment variable it makes every key that the variable may stand for.
 */
final class UnknownKeys {

  private static final List<String> GROUPS =
      List.of(
          StreamConfiguration.PREFIX,
          ProtoConfiguration.PREFIX,
          LimitsConfiguration.PREFIX,
          ErrorsConfiguration.PREFIX,
          OriginsConfiguration.PREFIX,
          JsonConfiguration.PREFIX,
          NettyTransportConfiguration.PREFIX);

  private final Set<String> streams;
  private final Set<String> known = new TreeSet<>();

  /**
   * The keys that something reads.
   *
   * @param parts every part on the class path, so that a bean that is not enabled may have its
   *     streams configured
   * @param enabled those of enabled beans, with what bundles add in code
   */
  UnknownKeys(Collection<? extends RpcPart> parts, Collection<? extends RpcPart> enabled) {
    streams =
        Stream.concat(parts.stream(), enabled.stream())
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
      UnaryOperator<String> written =
          source.getConvention() == PropertyConvention.ENVIRONMENT_VARIABLE
              ? UnknownKeys::variable
              : UnknownKeys::hyphenated;
      for (String key : new TreeSet<>(keys(source))) {
        expected(written.apply(key), written)
            .ifPresent(expected -> problems.add(key + " in " + source.getName() + ": " + expected));
      }
    }
  }

  /** The keys that have a value: in YAML, one without any may stand above others. */
  private static List<String> keys(PropertySource source) {
    return StreamSupport.stream(source.spliterator(), false)
        .filter(key -> source.get(key) != null)
        .toList();
  }

  /**
   * What was expected in place of a key that nothing reads; empty for any other.
   *
   * @param key a key, as {@code written} writes it
   * @param written how the source writes keys
   */
  private Optional<String> expected(String key, UnaryOperator<String> written) {
    if (known.stream().map(written).anyMatch(key::equals)) {
      return Optional.empty();
    }
    return GROUPS.stream()
        .filter(group -> isWithin(key, written.apply(group)))
        .map(group -> expected(group, key, written))
        .findFirst();
  }

  private String expected(String group, String key, UnaryOperator<String> written) {
    if (!group.equals(StreamConfiguration.PREFIX)) {
      return known.stream()
          .filter(name -> isWithin(name, group))
          .map(written)
          .collect(Collectors.joining(" or ", "no such key (expected: ", ")"));
    }
    if (streams.isEmpty()) {
      return "the application has no streams";
    }
    return streams.stream().anyMatch(stream -> isOf(key, written.apply(group + "." + stream)))
        ? oneOf("setting", StreamOverrides.SETTINGS, written)
        : oneOf("stream", streams, written);
  }

  private static String oneOf(
      String what, Collection<String> names, UnaryOperator<String> written) {
    return names.stream()
        .map(written)
        .collect(Collectors.joining(", ", "no such " + what + " (expected: one of ", ")"));
  }

  private static boolean isOf(String key, String name) {
    return key.equals(name) || isWithin(key, name);
  }

  private static boolean isWithin(String key, String name) {
    return key.startsWith(name) && key.length() > name.length() && isSeparator(key, name.length());
  }

  private static boolean isSeparator(String key, int index) {
    return key.charAt(index) == '.' || key.charAt(index) == '_';
  }

  private static String hyphenated(String key) {
    return NameUtils.hyphenate(key, true);
  }

  private static String variable(String key) {
    return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
