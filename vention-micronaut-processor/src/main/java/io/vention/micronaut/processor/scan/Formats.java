package io.vention.micronaut.processor.scan;

import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.Text;
import io.vention.micronaut.processor.schema.Kind.TextEnumKind;
import io.vention.micronaut.processor.schema.Shape;
import java.util.stream.Collectors;

/** What a field's text or number looks like where its type in the {@code .proto} does not tell. */
final class Formats {

  private Formats() {}

  /** The format as one line; empty where there is nothing to say. */
  static String inWords(Shape shape) {
    if (shape instanceof Shape.Single single) {
      return inWords("Format: ", single.kind());
    }
    if (shape instanceof Shape.Repeated repeated) {
      return inWords("Format of each: ", repeated.element());
    }
    return inWords("Format of each value: ", ((Shape.Mapped) shape).value());
  }

  private static String inWords(String intro, Kind kind) {
    String format = format(kind);
    return format.isEmpty() ? "" : intro + format + ".";
  }

  private static String format(Kind kind) {
    if (kind instanceof Text text) {
      return text(text);
    }
    if (kind instanceof TextEnumKind textEnum) {
      return textEnum.texts().stream()
          .map(text -> "\"" + text + "\"")
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (kind == Plain.BYTE) {
      return "-128 to 127";
    }
    if (kind == Plain.SHORT) {
      return "-32768 to 32767";
    }
    return kind == Plain.CHAR ? "one UTF-16 code unit" : "";
  }

  private static String text(Text kind) {
    return switch (kind) {
      case LOCAL_DATE -> "ISO-8601 date, such as 2025-03-01";
      case LOCAL_TIME -> "ISO-8601 time, such as 16:30:00";
      case LOCAL_DATE_TIME -> "ISO-8601 date and time without offset, such as 2025-03-01T16:30:00";
      case UUID -> "UUID, such as 123e4567-e89b-12d3-a456-426614174000";
      case URI -> "URI (RFC 2396)";
      case BIG_DECIMAL -> "decimal number, such as 12.50";
      case BIG_INTEGER -> "integer of any size";
    };
  }
}
