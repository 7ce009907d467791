package io.vention.micronaut.codec;

/**
 * How a field's bytes end, which a reader must know to skip them.
 *
 * <p>Protobuf encoding: "Message Structure".
 */
enum WireType {
  VARINT(0),
  FIXED64(1),
  LENGTH(2),
  FIXED32(5);

  private static final int NUMBER_BITS = 3;

  private final int number;

  WireType(int number) {
    this.number = number;
  }

  int tag(int fieldNumber) {
    return fieldNumber << NUMBER_BITS | number;
  }

  static int fieldNumber(int tag) {
    return tag >>> NUMBER_BITS;
  }
}
