package io.vention.micronaut.boot;

/** What clients are told of failures. */
public interface ErrorsConfiguration {

  /** What the keys begin with. */
  String PREFIX = VentionConfiguration.PREFIX + ".errors";

  /** The default of {@code vention.errors.expose-standard}. */
  boolean DEFAULT_EXPOSE_STANDARD = false;

  /**
   * Whether clients see the text of exceptions that were not written for them.
   *
   * @return whether they do
   */
  boolean isExposeStandard();
}
