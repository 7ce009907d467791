package io.vention.micronaut.codec;

/** How a message travels; what the Connect protocol calls a codec. */
public enum WireFormat {
  /** Protobuf's binary encoding; {@code proto} in content types. */
  PROTO("proto"),
  /** Protobuf's canonical JSON; {@code json} in content types. */
  JSON("json");

  private final String wireName;

  WireFormat(String wireName) {
    this.wireName = wireName;
  }

  /**
   * The format's name in content types.
   *
   * @return {@code proto} or {@code json}
   */
  public String wireName() {
    return wireName;
  }
}
