package io.vention.micronaut.processor.write;

import static io.vention.micronaut.processor.write.TestModels.enumKind;
import static io.vention.micronaut.processor.write.TestModels.field;
import static io.vention.micronaut.processor.write.TestModels.messageKind;
import static io.vention.micronaut.processor.write.TestModels.nullable;
import static io.vention.micronaut.processor.write.TestModels.one;

import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A message with fields of many kinds, for odd input. */
final class OddMessage {

  static final CodecComparison<?> CODEC =
      GeneratedCodecs.of(
              List.of(
                  EveryRow.RUN_MODE,
                  EveryRow.POINT,
                  EveryRow.COMMAND,
                  EveryRow.STOP,
                  EveryRow.TURN,
                  EveryRow.GROUP,
                  TestModels.message(
                      "Odd",
                      field(1, "number", nullable(Plain.INT)),
                      field(2, "big", nullable(Plain.LONG)),
                      field(3, "flag", nullable(Plain.BOOLEAN)),
                      field(4, "text", nullable(Plain.STRING)),
                      field(5, "real", nullable(Plain.DOUBLE)),
                      field(6, "single", nullable(Plain.FLOAT)),
                      field(7, "data", nullable(Plain.BYTES)),
                      field(8, "mode", nullable(enumKind("RunMode"))),
                      field(9, "at", nullable(WellKnown.INSTANT)),
                      field(10, "took", nullable(WellKnown.DURATION)),
                      field(11, "numbers", new Shape.Repeated(Plain.INT, Container.LIST)),
                      field(12, "counts", new Shape.Mapped(Plain.STRING, Plain.INT)),
                      field(13, "byNumber", new Shape.Mapped(Plain.INT, Plain.INT)),
                      field(14, "byFlag", new Shape.Mapped(Plain.BOOLEAN, Plain.INT)),
                      field(15, "point", nullable(messageKind("Point"))),
                      field(16, "points", new Shape.Repeated(messageKind("Point"), Container.LIST)),
                      field(17, "any", nullable(WellKnown.VALUE)),
                      field(18, "struct", nullable(WellKnown.STRUCT)),
                      field(19, "list", nullable(WellKnown.LIST_VALUE)),
                      field(20, "byLong", new Shape.Mapped(Plain.LONG, Plain.INT)),
                      field(21, "plain", one(Plain.INT)),
                      field(22, "modes", new Shape.Repeated(enumKind("RunMode"), Container.LIST)),
                      field(23, "anys", new Shape.Repeated(WellKnown.VALUE, Container.LIST)),
                      field(24, "command", nullable(messageKind("Command"))))))
          .comparison("Odd");

  private OddMessage() {}

  /** Lines of a resource, behind which two dashes and a reason may stand. */
  static List<String[]> rows(String resource) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (var file = Objects.requireNonNull(OddMessage.class.getResourceAsStream(resource))) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("  -- ", 2));
        }
      }
    }
    return rows;
  }
}
