package io.vention.micronaut.codec;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.protobuf.CodedOutputStream;

/** A message's field as generated codecs declare it: its number and its names. Immutable. */
public final class Field {

  private final int number;
  private final SerializableString name;
  private final SerializableString jsonName;
  private final int tag;
  private final int otherTag;
  private final int tagSize;
  private final boolean nullIsValue;

  private Field(
      int number, String name, String jsonName, int tag, int otherTag, boolean nullIsValue) {
    this.number = number;
    this.name = new SerializedString(name);
    this.jsonName = new SerializedString(jsonName);
    this.tag = tag;
    this.otherTag = otherTag;
    this.tagSize = CodedOutputStream.computeUInt32SizeNoTag(tag);
    this.nullIsValue = nullIsValue;
  }

  /**
   * A field of one scalar.
   *
   * @param number its number
   * @param name its name in the {@code .proto}
   * @param jsonName its name in JSON
   * @param type what it holds
   * @return the field
   */
  public static Field of(int number, String name, String jsonName, ScalarType<?> type) {
    int tag = type.wireType().tag(number);
    return new Field(number, name, jsonName, tag, tag, false);
  }

  /**
   * A field of any number of scalars. Numbers are written packed, and read packed or one by one.
   *
   * @param number its number
   * @param name its name in the {@code .proto}
   * @param jsonName its name in JSON
   * @param type what each of them is
   * @return the field
   */
  public static Field repeated(int number, String name, String jsonName, ScalarType<?> type) {
    // Protobuf encoding: "Packed Repeated Fields"; parsers must accept both forms
    int tag = WireType.LENGTH.tag(number);
    return new Field(number, name, jsonName, tag, type.wireType().tag(number), false);
  }

  /**
   * A field of a message, or of any number of them, or of a map's entries.
   *
   * @param number its number
   * @param name its name in the {@code .proto}
   * @param jsonName its name in JSON
   * @return the field
   */
  public static Field message(int number, String name, String jsonName) {
    int tag = WireType.LENGTH.tag(number);
    return new Field(number, name, jsonName, tag, tag, false);
  }

  /**
   * A field of a {@code google.protobuf.Value} whose Java type has a null of its own, so that
   * JSON's null is not absence.
   *
   * @param number its number
   * @param name its name in the {@code .proto}
   * @param jsonName its name in JSON
   * @return the field
   */
  public static Field jsonNode(int number, String name, String jsonName) {
    int tag = WireType.LENGTH.tag(number);
    return new Field(number, name, jsonName, tag, tag, true);
  }

  int number() {
    return number;
  }

  String name() {
    return name.getValue();
  }

  String jsonName() {
    return jsonName.getValue();
  }

  /** The name as JSON output has it, quoted and encoded once. */
  SerializableString jsonName(JsonNames names) {
    return names == JsonNames.PROTO ? name : jsonName;
  }

  /** The tag that is written. */
  int tag() {
    return tag;
  }

  int tagSize() {
    return tagSize;
  }

  boolean accepts(int found) {
    return found == tag || found == otherTag;
  }

  /** Whether JSON's null is handed to the codec rather than taken for absence. */
  boolean nullIsValue() {
    return nullIsValue;
  }
}
