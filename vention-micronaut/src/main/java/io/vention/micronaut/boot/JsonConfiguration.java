package io.vention.micronaut.boot;

/** How responses are written in JSON. */
public interface JsonConfiguration {

  /** What the keys begin with. */
  String PREFIX = VentionConfiguration.PREFIX + ".json";

  /** The default of {@code vention.json.preserve-proto-names}. */
  boolean DEFAULT_PRESERVE_PROTO_NAMES = false;

  /**
   * Whether fields have the names of the {@code .proto}.
   *
   * @return whether they have; if not, they have their JSON names
   */
  boolean isPreserveProtoNames();
}
