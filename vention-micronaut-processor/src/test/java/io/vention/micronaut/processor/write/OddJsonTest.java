package io.vention.micronaut.processor.write;

import static io.vention.micronaut.processor.write.TestModels.enumKind;
import static io.vention.micronaut.processor.write.TestModels.field;
import static io.vention.micronaut.processor.write.TestModels.messageKind;
import static io.vention.micronaut.processor.write.TestModels.nullable;
import static io.vention.micronaut.processor.write.TestModels.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Odd and malformed JSON, read by a codec and by {@code JsonFormat}. Both agree but for the cases
 * in {@code odd-json.txt} that say why not.
 */
class OddJsonTest {

  private static final CodecComparison<?> ODD =
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

  /** What became of a text: the message that was read, or none. */
  private record Outcome(Optional<DynamicMessage> message) {}

  @Test
  void bothReadTheSameButForWhatIsListed() throws Exception {
    Map<String, String> differences = new LinkedHashMap<>();
    Map<String, String> listed = new LinkedHashMap<>();
    for (String[] row : rows()) {
      String json = row[0];
      if (row.length > 1) {
        listed.put(json, row[1]);
      }
      Outcome ours = ours(json);
      Outcome theirs = theirs(json);
      if (!ours.equals(theirs)) {
        differences.put(json, verdict(ours, theirs));
      }
    }
    assertThat(differences.keySet()).isEqualTo(listed.keySet());
    listed.forEach((json, why) -> assertThat(why).as(json).startsWith(differences.get(json)));
  }

  private static String verdict(Outcome ours, Outcome theirs) {
    if (ours.message().isPresent() && theirs.message().isPresent()) {
      return "read otherwise:";
    }
    return ours.message().isPresent() ? "read:" : "refused:";
  }

  private static Outcome ours(String json) throws Exception {
    try {
      return new Outcome(Optional.of(ODD.throughCodec(json)));
    } catch (MalformedMessageException e) {
      assertThat(e.getMessage()).doesNotContain("jackson", "protobuf", "Exception").isNotBlank();
      return new Outcome(Optional.empty());
    }
  }

  private static Outcome theirs(String json) {
    try {
      return new Outcome(Optional.of(ODD.parseJson(json)));
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      return new Outcome(Optional.empty());
    }
  }

  /** Lines of JSON, behind which two dashes and a reason stand where the two differ. */
  private static List<String[]> rows() throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (var file =
        Objects.requireNonNull(OddJsonTest.class.getResourceAsStream("/odd-json.txt"))) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("  -- ", 2));
        }
      }
    }
    return rows;
  }
}
