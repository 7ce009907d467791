package io.vention.micronaut.schema;

import static io.vention.micronaut.schema.HandWrittenPart.EMPTY;
import static io.vention.micronaut.schema.Types.enumRef;
import static io.vention.micronaut.schema.Types.enumeration;
import static io.vention.micronaut.schema.Types.field;
import static io.vention.micronaut.schema.Types.map;
import static io.vention.micronaut.schema.Types.message;
import static io.vention.micronaut.schema.Types.ref;
import static io.vention.micronaut.schema.Types.with;
import static io.vention.micronaut.schema.Types.withJsonName;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.schema.FieldType.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whole files: what is printed is the golden file, and what protoc reads in the golden file, in the
 * build before this test, is our descriptor.
 */
class GoldenProtoTest {

  private static final Path GOLDEN_FILES = Path.of("src/test/proto");
  private static final Path READ_BY_PROTOC = Path.of("target/golden-protos.desc");

  @Test
  void printsEveryConstruct() throws IOException {
    assertGolden("every_construct.proto", everyConstruct());
  }

  @Test
  void qualifiesNamesThatAreShadowed() throws IOException {
    assertGolden("shadowed_names.proto", shadowedNames());
  }

  @Test
  void printsNoPackageWhereThereIsNone() throws IOException {
    assertGolden(
        "no_package.proto",
        RpcSchema.compose(
            new SchemaNames("", "no package"),
            List.of(
                HandWrittenPart.of(GoldenProtoTest.class)
                    .action("Stop", "stop", EMPTY, "Stopped")
                    .types(message("Stopped")))));
  }

  private static RpcSchema everyConstruct() {
    Documentation deprecated = new Documentation("Use speed_mm_s.", true);
    MessageType telemetry =
        new MessageType(
            "Telemetry",
            "com.acme.Telemetry",
            List.of(
                field(1, "on", Scalar.BOOL),
                field(2, "cycle_count", Scalar.INT64),
                with(field(3, "speed", Scalar.DOUBLE), deprecated),
                with(
                    withJsonName(field(4, "speed_mm_s", Scalar.DOUBLE), "speed \"mm/s\""),
                    Documentation.of("In millimetres per second.\n\nNever negative.")),
                with(withJsonName(field(5, "old", Scalar.FLOAT), "OLD"), deprecated),
                field(6, "label", FieldLabel.OPTIONAL, Scalar.STRING),
                field(7, "mode", FieldLabel.OPTIONAL, enumRef("Mode")),
                field(8, "origin", FieldLabel.OPTIONAL, ref("Point")),
                field(9, "path", FieldLabel.REPEATED, ref("Point")),
                field(10, "codes", FieldLabel.REPEATED, Scalar.INT32),
                map(11, "labels_by_id", Scalar.INT32, Scalar.STRING),
                map(12, "points", Scalar.STRING, ref("Point")),
                map(13, "modes", Scalar.BOOL, enumRef("Mode")),
                field(14, "raw", Scalar.BYTES),
                field(15, "at", ref(".google.protobuf.Timestamp")),
                field(16, "extra", ref(".google.protobuf.Struct")),
                field(17, "parent", ref("Telemetry")),
                field(18, "command", ref("Command"))),
            Documentation.of("What the conveyor knows."));
    EnumType mode =
        new EnumType(
            "Mode",
            "com.acme.Mode",
            List.of(
                new EnumType.Value(0, "MODE_UNSPECIFIED", Documentation.NONE),
                new EnumType.Value(1, "MODE_AUTO", Documentation.of("By itself.")),
                new EnumType.Value(2, "MODE_LEGACY", new Documentation("", true))),
            Documentation.of("Who drives."));
    MessageType oldRequest =
        new MessageType(
            "OldRequest",
            "com.acme.OldRequest",
            List.of(field(1, "x", Scalar.DOUBLE)),
            new Documentation("", true));
    HandWrittenPart conveyor =
        HandWrittenPart.of(GoldenProtoTest.class).stream(
                new RpcName("Telemetry", "telemetry"),
                "telemetry",
                "Telemetry",
                Documentation.of("What the conveyor does, 20 times a second."))
            .action("Start", "start", EMPTY, EMPTY)
            .action(
                new RpcName("get_status", ""),
                EMPTY,
                "Telemetry",
                Idempotency.NO_SIDE_EFFECTS,
                Documentation.of("How it is now."))
            .action(
                new RpcName("Move", "move"),
                "OldRequest",
                "Point",
                Idempotency.IDEMPOTENT,
                new Documentation("Moves.", true))
            .streamingAction("Watch", ".google.protobuf.StringValue", "Point")
            .types(
                message("Point", field(1, "x", Scalar.DOUBLE), field(2, "y", Scalar.DOUBLE)),
                telemetry,
                mode,
                oldRequest,
                command(),
                message("Stop"),
                message("Unused"));
    HandWrittenPart gantry =
        HandWrittenPart.of(RpcSchema.class, "Gantry")
            .action("Home", "home", EMPTY, "Point")
            .types(message("Point", field(1, "x", Scalar.DOUBLE), field(2, "y", Scalar.DOUBLE)));
    return RpcSchema.compose(
        new SchemaNames("vention.app.v1", "my conveyor-2"), List.of(gantry, conveyor));
  }

  /** Its oneof's fields stand last, and the oneof before those that stand for presence. */
  private static MessageType command() {
    return message(
        "Command",
        with(
            field(3, "stop", FieldLabel.ONEOF, ref("Stop")),
            new Documentation("Stands still.", true)),
        field(1, "id", FieldLabel.OPTIONAL, Scalar.STRING),
        withJsonName(field(4, "move_to", FieldLabel.ONEOF, ref("Point")), "MOVE"),
        field(2, "at", ref(".google.protobuf.Timestamp")),
        field(5, "next", FieldLabel.ONEOF, ref("Command")));
  }

  private static RpcSchema shadowedNames() {
    return RpcSchema.compose(
        new SchemaNames("acme.google.v1", "shadowed"),
        List.of(
            HandWrittenPart.of(GoldenProtoTest.class)
                .action("Telemetry", "", EMPTY, "Telemetry")
                .action("stream", "", "Outer", "message")
                .action("Turn", "", "Choice", EMPTY)
                .types(
                    message("Telemetry", field(1, "at", ref(".google.protobuf.Timestamp"))),
                    message("message", field(1, "message", Scalar.STRING)),
                    enumeration("option", "OPTION_UNSPECIFIED", "OPTION_A"),
                    message("kind"),
                    message("Choice", field(1, "a", FieldLabel.ONEOF, ref("kind"))),
                    message("LabelsEntry", field(1, "x", Scalar.STRING)),
                    message(
                        "Outer",
                        map(1, "labels", Scalar.STRING, Scalar.STRING),
                        field(2, "first", ref("LabelsEntry")),
                        field(3, "option", enumRef("option")),
                        field(4, "nested", ref("message")),
                        field(5, "Telemetry", ref("Telemetry"))))));
  }

  private static void assertGolden(String fileName, RpcSchema schema) throws IOException {
    assertThat(schema.proto()).isEqualTo(Files.readString(GOLDEN_FILES.resolve(fileName)));
    assertThat(readByProtoc(fileName))
        .isEqualTo(schema.descriptor().toProto().toBuilder().setName(fileName).build());
  }

  private static FileDescriptorProto readByProtoc(String fileName) throws IOException {
    return FileDescriptorSet.parseFrom(Files.readAllBytes(READ_BY_PROTOC)).getFileList().stream()
        .filter(file -> file.getName().equals(fileName))
        .findFirst()
        .orElseThrow();
  }
}
