package io.vention.micronaut.boot;

import io.micronaut.context.annotation.ConfigurationProperties;

@ConfigurationProperties(JsonConfiguration.PREFIX)
final class JsonProperties implements JsonConfiguration {

  private boolean preserveProtoNames = DEFAULT_PRESERVE_PROTO_NAMES;

  @Override
  public boolean isPreserveProtoNames() {
    return preserveProtoNames;
  }

  /**
   * Whether fields have the names of the .proto, such as speed_mm_s, in the JSON of responses and
   * items, in place of speedMmS. Requests may have either. Default: false.
   *
   * @param preserveProtoNames whether they have
   */
  void setPreserveProtoNames(boolean preserveProtoNames) {
    this.preserveProtoNames = preserveProtoNames;
  }
}
