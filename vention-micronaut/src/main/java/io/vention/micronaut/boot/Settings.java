package io.vention.micronaut.boot;

import io.micronaut.core.value.PropertyResolver;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.runtime.ApplicationConfiguration;
import io.vention.micronaut.schema.SchemaNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the configuration says, as far as it must be known before any bean is made. The names are
 * not checked.
 *
 * @param names the names of the application's surface
 * @param basePath what stands before {@code /service/method}, the server's own path included:
 *     empty, or a path with a slash at its start and none at its end
 * @param emit whether the {@code .proto} is written when the application starts
 * @param protoPath the file that it is written to
 */
record Settings(SchemaNames names, String basePath, boolean emit, Path protoPath) {

  static final ConfigurationKey<Boolean> ENABLED =
      ConfigurationKey.bool(VentionConfiguration.PREFIX + ".enabled");
  static final ConfigurationKey<String> NAME =
      ConfigurationKey.text(VentionConfiguration.PREFIX + ".name");
  static final ConfigurationKey<String> PACKAGE =
      ConfigurationKey.text(VentionConfiguration.PREFIX + ".package");
  static final ConfigurationKey<String> PATH =
      ConfigurationKey.path(VentionConfiguration.PREFIX + ".path");
  static final ConfigurationKey<Boolean> EMIT =
      ConfigurationKey.bool(ProtoConfiguration.PREFIX + ".emit");
  static final ConfigurationKey<Path> PROTO_PATH =
      ConfigurationKey.file(ProtoConfiguration.PREFIX + ".path");
  static final ConfigurationKey<Integer> MESSAGE_SIZE =
      ConfigurationKey.size(LimitsConfiguration.PREFIX + ".message-size");
  static final ConfigurationKey<Boolean> EXPOSE_STANDARD =
      ConfigurationKey.bool(ErrorsConfiguration.PREFIX + ".expose-standard");

  static final ConfigurationKey<Boolean> PRESERVE_PROTO_NAMES =
      ConfigurationKey.bool(JsonConfiguration.PREFIX + ".preserve-proto-names");
  static final ConfigurationKey<Boolean> NETTY_TRANSPORT =
      ConfigurationKey.bool(NettyTransportConfiguration.PREFIX + ".enabled");

  static final ConfigurationKey<Boolean> ALLOW_FOREIGN =
      ConfigurationKey.bool(OriginsConfiguration.PREFIX + ".allow-foreign");

  /** The keys that are read, but for those of streams. */
  static final List<ConfigurationKey<?>> KEYS =
      List.of(
          ENABLED,
          NAME,
          PACKAGE,
          PATH,
          EMIT,
          PROTO_PATH,
          MESSAGE_SIZE,
          EXPOSE_STANDARD,
          ALLOW_FOREIGN,
          PRESERVE_PROTO_NAMES,
          NETTY_TRANSPORT);

  /** What Micronaut puts before the paths of all controllers. */
  private static final ConfigurationKey<String> CONTEXT_PATH =
      ConfigurationKey.path(HttpServerConfiguration.PREFIX + ".context-path");

  private static final ConfigurationKey<String> APPLICATION_NAME =
      ConfigurationKey.text(ApplicationConfiguration.APPLICATION_NAME);

  /** Whether RPCs are served; they are where the value is wrong, so that the start tells it. */
  static boolean enabled(PropertyResolver properties) {
    return new ConfigurationReader(properties, new ArrayList<>())
        .read(ENABLED)
        .orElse(VentionConfiguration.DEFAULT_ENABLED);
  }

  /** Reads the configuration; what is wrong in it is noted, and its default taken. */
  static Settings read(PropertyResolver properties, List<String> problems) {
    ConfigurationReader reader = new ConfigurationReader(properties, problems);
    // used by beans, whose making would fail less readably
    reader.read(ENABLED);
    reader.read(MESSAGE_SIZE);
    reader.read(EXPOSE_STANDARD);
    reader.read(ALLOW_FOREIGN);
    reader.read(NETTY_TRANSPORT);
    String name = reader.read(NAME).or(() -> reader.read(APPLICATION_NAME)).orElse("");
    return new Settings(
        new SchemaNames(reader.read(PACKAGE).orElse(VentionConfiguration.DEFAULT_PACKAGE), name),
        reader.read(CONTEXT_PATH).orElse("")
            + reader.read(PATH).orElse(VentionConfiguration.DEFAULT_PATH),
        reader.read(EMIT).orElse(ProtoConfiguration.DEFAULT_EMIT),
        reader.read(PROTO_PATH).orElse(Path.of(ProtoConfiguration.DEFAULT_PATH)));
  }
}
