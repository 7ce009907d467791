package io.vention.micronaut.boot;

/** Which pages may call RPCs, beyond what CORS says. */
public interface OriginsConfiguration {

  /** What the keys begin with. */
  String PREFIX = VentionConfiguration.PREFIX + ".origins";

  /** The default of {@code vention.origins.allow-foreign}. */
  boolean DEFAULT_ALLOW_FOREIGN = false;

  /**
   * Whether pages of any origin may send what browsers do not ask about first.
   *
   * @return whether they may
   */
  boolean isAllowForeign();
}
