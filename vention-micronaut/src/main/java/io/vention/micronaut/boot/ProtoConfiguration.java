package io.vention.micronaut.boot;

/** What the configuration says of the application's {@code .proto}. */
public interface ProtoConfiguration {

  /** What the keys begin with. */
  String PREFIX = VentionConfiguration.PREFIX + ".proto";

  /** The default of {@code vention.proto.emit}. */
  boolean DEFAULT_EMIT = false;

  /** The default of {@code vention.proto.path}. */
  String DEFAULT_PATH = "proto/app.proto";

  /**
   * Whether the {@code .proto} is written when the application starts.
   *
   * @return whether it is
   */
  boolean isEmit();

  /**
   * The file that it is written to.
   *
   * @return a path; one that is relative counts from the working directory
   */
  String getPath();
}
