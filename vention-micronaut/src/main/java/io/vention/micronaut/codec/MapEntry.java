package io.vention.micronaut.codec;

/** A map's entry, which is a message with a key and a value. Protobuf encoding: "Maps". */
final class MapEntry {

  private static final int KEY = 1;
  private static final int VALUE = 2;

  private MapEntry() {}

  static int keyTag(WireType type) {
    return type.tag(KEY);
  }

  static int valueTag(WireType type) {
    return type.tag(VALUE);
  }
}
