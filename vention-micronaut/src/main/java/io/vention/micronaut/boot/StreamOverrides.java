package io.vention.micronaut.boot;

import io.micronaut.core.naming.NameUtils;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Puts what the configuration says of streams, and of the JSON of responses, in place of what was
 * found at compile time.
 */
final class StreamOverrides {

  /** The keys after a stream's name. */
  static final List<String> SETTINGS =
      List.of("policy", "queue-size", "replay", "stall-timeout", "keep-alive");

  private final ConfigurationReader reader;
  private final boolean protoNames;

  StreamOverrides(ConfigurationReader reader) {
    this.reader = reader;
    this.protoNames =
        reader
            .read(Settings.PRESERVE_PROTO_NAMES)
            .orElse(JsonConfiguration.DEFAULT_PRESERVE_PROTO_NAMES);
  }

  /** How a stream's name stands in keys, where Micronaut hyphenates everything. */
  static String keyName(Behaviour.Stream stream) {
    return NameUtils.hyphenate(stream.name(), true);
  }

  RpcPart apply(RpcPart part) {
    return OverriddenPart.of(part, part.methods().stream().map(this::apply).toList());
  }

  private RpcMethod apply(RpcMethod method) {
    return withSettings(protoNames ? method.with(method.output().withProtoNames()) : method);
  }

  private RpcMethod withSettings(RpcMethod method) {
    return method.behaviour() instanceof Behaviour.Stream stream
        ? method.with(stream.with(settings(keyName(stream), stream.settings())))
        : method;
  }

  private StreamSettings settings(String name, StreamSettings declared) {
    String prefix = StreamConfiguration.PREFIX + "." + name + ".";
    return new StreamSettings(
        reader
            .read(ConfigurationKey.oneOf(prefix + "policy", StreamPolicy.class))
            .orElse(declared.policy()),
        reader
            .read(ConfigurationKey.number(prefix + "queue-size", 1, StreamSettings.MAX_QUEUE_SIZE))
            .orElse(declared.queueSize()),
        reader.read(ConfigurationKey.bool(prefix + "replay")).orElse(declared.replay()),
        reader
            .read(ConfigurationKey.duration(prefix + "stall-timeout"))
            .orElse(declared.stallTimeout()),
        keepAlive(prefix + "keep-alive", declared.keepAlive()));
  }

  private Optional<Duration> keepAlive(String key, Optional<Duration> declared) {
    Optional<Duration> configured = reader.read(ConfigurationKey.durationOrNone(key));
    return configured.isPresent() ? configured.filter(value -> !value.isZero()) : declared;
  }
}
