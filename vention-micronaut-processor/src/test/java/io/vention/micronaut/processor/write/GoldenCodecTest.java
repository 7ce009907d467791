package io.vention.micronaut.processor.write;

import static io.vention.micronaut.processor.write.TestModels.enumKind;
import static io.vention.micronaut.processor.write.TestModels.enumeration;
import static io.vention.micronaut.processor.write.TestModels.field;
import static io.vention.micronaut.processor.write.TestModels.messageKind;
import static io.vention.micronaut.processor.write.TestModels.nullable;
import static io.vention.micronaut.processor.write.TestModels.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.processor.schema.Access;
import io.vention.micronaut.processor.schema.Access.Member;
import io.vention.micronaut.processor.schema.Creator;
import io.vention.micronaut.processor.schema.Creator.Argument;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.Text;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import io.vention.micronaut.processor.schema.Shape.Presence;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.MessageType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whole generated files, so that a change of what is generated is a readable diff. */
class GoldenCodecTest {

  private static final MessageModel MOVE_TO =
      TestModels.message(
          "MoveTo",
          field(1, "target", one(messageKind("Point"))),
          field(2, "speedMmS", one(Plain.DOUBLE)),
          field(3, "axis", one(Plain.STRING)),
          field(4, "mode", one(enumKind("RunMode"))),
          field(5, "note", nullable(Plain.STRING)),
          field(6, "retries", new Shape.Single(Plain.INT, Presence.OPTIONAL_INT)),
          field(7, "notBefore", nullable(WellKnown.INSTANT)),
          field(8, "timeout", new Shape.Single(WellKnown.DURATION, Presence.OPTIONAL)),
          field(9, "order", one(Text.UUID)),
          field(10, "via", new Shape.Repeated(messageKind("Point"), Container.LIST)),
          field(11, "tags", new Shape.Repeated(Plain.STRING, Container.SET)),
          field(12, "forces", new Shape.Repeated(Plain.DOUBLE, Container.ARRAY)),
          field(13, "limits", new Shape.Mapped(Plain.STRING, Plain.LONG)),
          field(14, "stations", new Shape.Mapped(Plain.INT, messageKind("Point"))),
          field(15, "settings", one(WellKnown.STRUCT)));

  @Test
  void aMessagesCodec() throws IOException {
    assertThat(CodecWriter.codec(MOVE_TO).text()).isEqualTo(golden("MoveToCodec"));
  }

  @Test
  void aMadeUpRecord() throws IOException {
    assertThat(CodecWriter.madeUp(MOVE_TO).text()).isEqualTo(golden("MoveTo"));
  }

  @Test
  void anEnumsCodec() throws IOException {
    assertThat(CodecWriter.codec(enumeration("RunMode", "IDLE", "RUNNING")).text())
        .isEqualTo(golden("RunModeCodec"));
  }

  @Test
  void theCodecOfAnEnumThatIsAString() throws IOException {
    assertThat(CodecWriter.codec(TestModels.textEnum("Speed", "SLOW", "FAST")).text())
        .isEqualTo(golden("SpeedCodec"));
  }

  @Test
  void theCodecOfAClassWithAFactoryAndSetters() throws IOException {
    MessageModel robot =
        new MessageModel(
            TestModels.type("Robot"),
            false,
            new MessageType("Robot", "com.example.Robot", List.of(), Documentation.NONE),
            List.of(
                property(field(1, "load", one(Plain.DOUBLE)), "getLoad", "setLoad"),
                property(field(2, "name", one(Plain.STRING)), "getName", null),
                new FieldModel(
                    field(3, "tags", one(Plain.INT)).schema(),
                    "tags",
                    new Shape.Repeated(Plain.INT, Container.LIST),
                    new Access(new Member("tags", true), new Member("tags", true)))),
            new Creator("of", List.of(new Argument.Value("name"), new Argument.Absent("false"))));
    assertThat(CodecWriter.codec(robot).text()).isEqualTo(golden("RobotCodec"));
  }

  private static FieldModel property(FieldModel field, String getter, @Nullable String setter) {
    Member write = setter == null ? null : new Member(setter, false);
    return new FieldModel(
        field.schema(),
        field.property(),
        field.shape(),
        new Access(new Member(getter, false), write));
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = GoldenCodecTest.class.getResourceAsStream("/golden/" + name + ".txt")) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
