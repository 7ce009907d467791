package io.vention.micronaut.schema;

import static io.vention.micronaut.schema.HandWrittenPart.EMPTY;
import static io.vention.micronaut.schema.Types.field;
import static io.vention.micronaut.schema.Types.message;
import static io.vention.micronaut.schema.Types.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import io.vention.micronaut.RpcKind;
import io.vention.micronaut.schema.FieldType.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schema is composed to. */
class RpcSchemaTest {

  private static final SchemaNames NAMES = new SchemaNames("vention.app.v1", "conveyor");

  private static class Belt {}

  private static class Gate {}

  @Test
  void findsAnRpcByItsNameAndByItsJavaMethods() {
    RpcSchema schema =
        RpcSchema.compose(
            NAMES, List.of(HandWrittenPart.of(Gate.class).action("Open", "open", EMPTY, EMPTY)));

    Rpc open = schema.rpcs().get(0);
    assertThat(open.info().kind()).isEqualTo(RpcKind.UNARY);
    assertThat(schema.find("vention.app.v1.ConveyorService/Open")).isSameAs(open);
    assertThat(schema.find("vention.app.v1.ConveyorService/open")).isSameAs(open);
    assertThat(schema.find("vention.app.v1.ConveyorService/OPEN")).isNull();
    assertThat(schema.find("/vention.app.v1.ConveyorService/Open")).isNull();
  }

  @Test
  void isTheSameInWhateverOrderPartsAreFound() {
    HandWrittenPart belt =
        HandWrittenPart.of(Belt.class).action("Run", "run", EMPTY, "State").types(message("State"));
    HandWrittenPart gate =
        HandWrittenPart.of(Gate.class)
            .action("Open", "open", EMPTY, "State")
            .types(message("State"));

    assertThat(RpcSchema.compose(NAMES, List.of(belt, gate)).proto())
        .isEqualTo(RpcSchema.compose(NAMES, List.of(gate, belt)).proto());
  }

  @Test
  void takesAnRpcServiceOfTheApplicationsNameForTheApplicationsOwn() {
    RpcSchema schema =
        RpcSchema.compose(
            NAMES,
            List.of(
                HandWrittenPart.of(Belt.class).action("Run", "", EMPTY, EMPTY),
                HandWrittenPart.of(Gate.class, "Conveyor").action("Open", "", EMPTY, EMPTY)));

    assertThat(schema.services())
        .singleElement()
        .satisfies(service -> assertThat(service.rpcs()).hasSize(2));
  }

  @Test
  void keepsTheCommentsOfThePartThatHasThem() {
    MessageField bare = field(1, "x", Scalar.DOUBLE);
    MessageField documented = with(bare, Documentation.of("In millimetres."));
    HandWrittenPart belt =
        HandWrittenPart.of(Belt.class)
            .action("Run", "run", EMPTY, "State")
            .types(message("State", bare));
    HandWrittenPart gate =
        HandWrittenPart.of(Gate.class)
            .action("Open", "open", EMPTY, "State")
            .types(message("State", documented));

    assertThat(RpcSchema.compose(NAMES, List.of(belt, gate)).proto())
        .contains("// In millimetres.");
    assertThat(RpcSchema.compose(NAMES, List.of(gate, belt)).proto())
        .contains("// In millimetres.");
  }

  @Test
  void mayBeEmpty() {
    assertThat(RpcSchema.compose(NAMES, List.of()).proto())
        .isEqualTo(
            """
            // Generated from the application's Java types by vention-micronaut: change those.

            syntax = "proto3";

            package vention.app.v1;
            """);
  }

  @Test
  void givesDescriptorsThatAreReadWithoutOthers() throws DescriptorValidationException {
    RpcSchema schema =
        RpcSchema.compose(
            NAMES,
            List.of(
                HandWrittenPart.of(Gate.class)
                    .action("Open", "", EMPTY, ".google.protobuf.Timestamp")));

    List<FileDescriptorProto> files = schema.descriptorSet().getFileList();
    assertThat(files)
        .extracting(FileDescriptorProto::getName)
        .containsExactly(
            "google/protobuf/empty.proto",
            "google/protobuf/timestamp.proto",
            "vention/app/v1/app.proto");
    FileDescriptor[] none = {};
    FileDescriptor[] imported = {
      FileDescriptor.buildFrom(files.get(0), none), FileDescriptor.buildFrom(files.get(1), none)
    };
    assertThat(FileDescriptor.buildFrom(files.get(2), imported).getServices()).hasSize(1);
  }

  @Test
  void namesTheServiceAfterTheWordsOfTheApplication() {
    assertThat(serviceOf("conveyor")).isEqualTo("ConveyorService");
    assertThat(serviceOf("my_app 2")).isEqualTo("MyApp2Service");
    assertThat(serviceOf("pick-and-PLACE")).isEqualTo("PickAndPLACEService");
    assertThat(serviceOf("")).isEqualTo("VentionAppService");
    assertThat(serviceOf("---")).isEqualTo("VentionAppService");
  }

  private static String serviceOf(String applicationName) {
    return new SchemaNames("", applicationName).service("");
  }
}
