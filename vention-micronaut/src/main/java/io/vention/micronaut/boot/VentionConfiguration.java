package io.vention.micronaut.boot;

import java.util.Optional;

/** What the application's configuration says of its RPCs; keys begin with {@value #PREFIX}. */
public interface VentionConfiguration {

  /** What the keys begin with. */
  String PREFIX = "vention";

  /** The default of {@code vention.enabled}. */
  boolean DEFAULT_ENABLED = true;

  /** The default of {@code vention.package}. */
  String DEFAULT_PACKAGE = "vention.app.v1";

  /** The default of {@code vention.path}. */
  String DEFAULT_PATH = "/rpc";

  /**
   * Whether RPCs are served.
   *
   * @return whether they are
   */
  boolean isEnabled();

  /**
   * The name that the application's service is made of.
   *
   * @return the name; empty for that of the Micronaut application
   */
  Optional<String> getName();

  /**
   * The protobuf package.
   *
   * @return parts with dots between
   */
  String getPackage();

  /**
   * The path that RPCs are served under.
   *
   * @return a path as it was configured
   */
  String getPath();
}
