package io.vention.micronaut.boot;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ConfigurationProperties(VentionConfiguration.PREFIX)
final class VentionProperties implements VentionConfiguration {

  private boolean enabled = DEFAULT_ENABLED;
  private @Nullable String name;
  private String packageName = DEFAULT_PACKAGE;
  private String path = DEFAULT_PATH;

  @Override
  public boolean isEnabled() {
    return enabled;
  }

  /**
   * Whether RPCs are served, and the .proto and the endpoint are there. Without, beans still
   * publish, and nobody listens. Default: true.
   *
   * @param enabled whether they are
   */
  void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  @Override
  public Optional<String> getName() {
    return Optional.ofNullable(name);
  }

  /**
   * What the application's service is named after: the letters and digits of its words, each
   * capitalised, and Service. Default: micronaut.application.name, else VentionApp.
   *
   * @param name any text whose first letter or digit is a letter
   */
  void setName(@Nullable String name) {
    this.name = name;
  }

  @Override
  public String getPackage() {
    return packageName;
  }

  /**
   * The protobuf package of the application's services and messages. Clients call by it: a change
   * breaks them. Default: vention.app.v1.
   *
   * @param packageName letters, digits and underscores in parts with dots between; empty for none
   */
  void setPackage(String packageName) {
    this.packageName = packageName;
  }

  @Override
  public String getPath() {
    return path;
  }

  /**
   * The path before {@code /<package>.<service>/<method>}. gRPC's own clients need it empty.
   * Default: /rpc.
   *
   * @param path a path; empty or / for none
   */
  void setPath(String path) {
    this.path = path;
  }
}
