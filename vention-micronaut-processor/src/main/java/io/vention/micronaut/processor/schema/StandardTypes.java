package io.vention.micronaut.processor.schema;

import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.Text;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.FieldType.Scalar;
import java.util.EnumMap;
import java.util.Map;

/** What Java's own types are in protobuf. */
public final class StandardTypes {

  private static final String PACKAGE = ".google.protobuf.";

  private static final Map<Plain, Scalar> SCALARS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Plain.BOOLEAN, Scalar.BOOL),
              Map.entry(Plain.BYTE, Scalar.INT32),
              Map.entry(Plain.SHORT, Scalar.INT32),
              Map.entry(Plain.INT, Scalar.INT32),
              Map.entry(Plain.LONG, Scalar.INT64),
              Map.entry(Plain.FLOAT, Scalar.FLOAT),
              Map.entry(Plain.DOUBLE, Scalar.DOUBLE),
              Map.entry(Plain.CHAR, Scalar.STRING),
              Map.entry(Plain.STRING, Scalar.STRING),
              Map.entry(Plain.BYTES, Scalar.BYTES),
              Map.entry(Plain.BYTE_BUFFER, Scalar.BYTES)));

  private static final Map<Scalar, String> WRAPPERS =
      new EnumMap<>(
          Map.of(
              Scalar.BOOL, "BoolValue",
              Scalar.INT32, "Int32Value",
              Scalar.INT64, "Int64Value",
              Scalar.FLOAT, "FloatValue",
              Scalar.DOUBLE, "DoubleValue",
              Scalar.STRING, "StringValue",
              Scalar.BYTES, "BytesValue"));

  private StandardTypes() {}

  /**
   * The type of a field that holds such a value.
   *
   * @param kind neither a message nor an enum of the application
   * @return a scalar, or a message in {@code google.protobuf}
   */
  public static FieldType field(Kind kind) {
    if (kind instanceof Plain plain) {
      return scalar(plain);
    }
    if (kind instanceof Text || kind instanceof Kind.TextEnumKind) {
      return Scalar.STRING;
    }
    return new FieldType.Message(message(kind));
  }

  /**
   * The message that carries such a value where a message is needed.
   *
   * @param kind neither a message nor an enum of the application
   * @return a full name with a leading dot
   */
  public static String message(Kind kind) {
    if (kind instanceof WellKnown wellKnown) {
      return PACKAGE + wellKnown(wellKnown);
    }
    if (kind instanceof Plain || kind instanceof Text || kind instanceof Kind.TextEnumKind) {
      Scalar scalar = kind instanceof Plain plain ? scalar(plain) : Scalar.STRING;
      return PACKAGE + WRAPPERS.get(scalar);
    }
    throw new IllegalArgumentException("kind: " + kind + " (expected: a standard type)");
  }

  private static Scalar scalar(Plain plain) {
    Scalar scalar = SCALARS.get(plain);
    if (scalar == null) {
      throw new AssertionError(plain);
    }
    return scalar;
  }

  private static String wellKnown(WellKnown kind) {
    return switch (kind) {
      case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> "Timestamp";
      case DURATION -> "Duration";
      case STRUCT -> "Struct";
      case VALUE, JSON_NODE -> "Value";
      case LIST_VALUE -> "ListValue";
    };
  }
}
