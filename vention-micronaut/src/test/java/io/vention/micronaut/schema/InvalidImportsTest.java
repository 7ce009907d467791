package io.vention.micronaut.schema;

import static io.vention.micronaut.schema.HandWrittenPart.EMPTY;
import static io.vention.micronaut.schema.InvalidSchema.assertProblem;
import static io.vention.micronaut.schema.InvalidSchema.belt;
import static io.vention.micronaut.schema.InvalidSchema.gate;
import static io.vention.micronaut.schema.Types.enumRef;
import static io.vention.micronaut.schema.Types.enumeration;
import static io.vention.micronaut.schema.Types.field;
import static io.vention.micronaut.schema.Types.message;
import static io.vention.micronaut.schema.Types.ref;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of other origin that do not fit together, each case with its whole text. */
class InvalidImportsTest {

  private static class PoseOfBelt {}

  private static class PoseOfGate {}

  @Test
  void twoFilesOfOneName() {
    assertProblem(
        """
        two files are named acme/pose.proto, and they differ:
          that of io.vention.micronaut.schema.InvalidImportsTest$PoseOfBelt
          that of io.vention.micronaut.schema.InvalidImportsTest$PoseOfGate
        Generate both classes from one version of the file, or give one of the files another path.""",
        belt()
            .action("Where", "", EMPTY, ".acme.Pose")
            .imports(pose(PoseOfBelt.class, file("acme/pose.proto", "acme", "Pose", "x"))),
        gate()
            .action("IsOpen", "", EMPTY, ".acme.Pose")
            .imports(pose(PoseOfGate.class, file("acme/pose.proto", "acme", "Pose", "y"))));
  }

  @Test
  void twoFilesOfOneNameThatOthersImport() throws DescriptorValidationException {
    assertProblem(
        """
        two files are named common.proto, and they differ:
          that of io.vention.micronaut.schema.InvalidImportsTest$PoseOfBelt
          that of io.vention.micronaut.schema.InvalidImportsTest$PoseOfGate
        Generate both classes from one version of the file, or give one of the files another path.""",
        belt()
            .action("Where", "", EMPTY, ".belt.Pose")
            .imports(
                pose(PoseOfBelt.class, importing("belt", file("common.proto", "c", "A", "x")))),
        gate()
            .action("IsOpen", "", EMPTY, ".gate.Pose")
            .imports(
                pose(PoseOfGate.class, importing("gate", file("common.proto", "c", "A", "y")))));
  }

  @Test
  void twoFilesThatDeclareOneType() {
    assertProblem(
        """
        two files declare acme.Pose:
          belt.proto, which io.vention.micronaut.schema.InvalidImportsTest$PoseOfBelt comes with
          gate.proto, which io.vention.micronaut.schema.InvalidImportsTest$PoseOfGate comes with
        Generate both classes from one file.""",
        belt()
            .action("Where", "", EMPTY, ".acme.Pose")
            .imports(pose(PoseOfBelt.class, file("belt.proto", "acme", "Pose", "x"))),
        gate()
            .action("IsOpen", "", EMPTY, ".acme.Pose")
            .imports(pose(PoseOfGate.class, file("gate.proto", "acme", "Pose", "x"))));
  }

  @Test
  void aTypeNamedLikeOneOfTheApplication() {
    assertProblem(
        """
        two things are named vention.app.v1.Pose:
          com.acme.Pose
          one of pose.proto, which io.vention.micronaut.schema.InvalidImportsTest$PoseOfBelt comes with
        Give ours another name with @ProtoName or @RpcService, or the application another \
        vention.package.""",
        belt()
            .action("Where", "", "Pose", ".vention.app.v1.Pose")
            .types(message("Pose"))
            .imports(pose(PoseOfBelt.class, file("pose.proto", "vention.app.v1", "Pose", "x"))));
  }

  @Test
  void aTypeNamedLikeTheService() {
    assertProblem(
        """
        two things are named vention.app.v1.ConveyorService:
          the service
          one of pose.proto, which io.vention.micronaut.schema.InvalidImportsTest$PoseOfBelt comes with
        Give ours another name with @ProtoName or @RpcService, or the application another \
        vention.package.""",
        belt()
            .action("Where", "", EMPTY, ".vention.app.v1.ConveyorService")
            .imports(
                pose(
                    PoseOfBelt.class,
                    file("pose.proto", "vention.app.v1", "ConveyorService", "x"))));
  }

  @Test
  void aTypeNamedLikeAValueOfTheApplicationsEnum() {
    assertProblem(
        """
        two things are named vention.app.v1.OPEN:
          a value of com.acme.Gate
          one of pose.proto, which io.vention.micronaut.schema.InvalidImportsTest$PoseOfBelt comes with
        Give ours another name with @ProtoName or @RpcService, or the application another \
        vention.package.""",
        belt()
            .action("Where", "", ".vention.app.v1.OPEN", "State")
            .types(
                message("State", field(1, "gate", enumRef("Gate"))),
                enumeration("Gate", "GATE_UNSPECIFIED", "OPEN"))
            .imports(pose(PoseOfBelt.class, file("pose.proto", "vention.app.v1", "OPEN", "x"))));
  }

  @Test
  void aFileNamedLikeTheApplications() {
    assertProblem(
        """
        the application's file would have the name of one that it imports, \
        vention/app/v1/app.proto, that of io.vention.micronaut.schema.InvalidImportsTest$PoseOfBelt
        Give the application another vention.package.""",
        belt()
            .action("Where", "", EMPTY, ".acme.Pose")
            .imports(
                pose(PoseOfBelt.class, file("vention/app/v1/app.proto", "acme", "Pose", "x"))));
  }

  @Test
  void anEnumOfProto2() throws DescriptorValidationException {
    FileDescriptor file =
        FileDescriptor.buildFrom(
            FileDescriptorProto.newBuilder()
                .setName("side.proto")
                .addEnumType(
                    EnumDescriptorProto.newBuilder()
                        .setName("Side")
                        .addValue(
                            EnumValueDescriptorProto.newBuilder().setName("LEFT").setNumber(1)))
                .build(),
            new FileDescriptor[0]);
    assertProblem(
        """
        enum io.vention.micronaut.schema.InvalidImportsTest$PoseOfBelt is one of proto2, which a \
        message of proto3 cannot have in a field
        Use an enum of proto3, or wrap it in a message of proto2.""",
        belt()
            .action("Where", "", EMPTY, "State")
            .types(message("State", field(1, "side", enumRef(".Side"))))
            .imports(new ImportedType(PoseOfBelt.class, file.getEnumTypes().get(0))));
  }

  @Test
  void aTypeThatNoFileDeclares() {
    assertProblem(
        ".acme.Pose, used by com.acme.State (expected: a type of google/protobuf/*.proto, or of"
            + " a class that protoc generated)",
        belt()
            .action("Where", "", EMPTY, "State")
            .types(message("State", field(1, "pose", ref(".acme.Pose")))));
  }

  private static ImportedType pose(Class<?> javaType, FileDescriptor file) {
    return new ImportedType(javaType, file.getMessageTypes().get(0));
  }

  private static FileDescriptor file(String name, String packageName, String type, String field) {
    try {
      return FileDescriptor.buildFrom(proto(name, packageName, type, field), new FileDescriptor[0]);
    } catch (DescriptorValidationException e) {
      throw new AssertionError(e);
    }
  }

  private static FileDescriptor importing(String packageName, FileDescriptor imported)
      throws DescriptorValidationException {
    return FileDescriptor.buildFrom(
        proto(packageName + ".proto", packageName, "Pose", "x").toBuilder()
            .addDependency(imported.getName())
            .build(),
        new FileDescriptor[] {imported});
  }

  private static FileDescriptorProto proto(
      String name, String packageName, String type, String field) {
    return FileDescriptorProto.newBuilder()
        .setName(name)
        .setPackage(packageName)
        .setSyntax("proto3")
        .addMessageType(
            DescriptorProto.newBuilder()
                .setName(type)
                .addField(
                    FieldDescriptorProto.newBuilder()
                        .setName(field)
                        .setNumber(1)
                        .setType(FieldDescriptorProto.Type.TYPE_INT32)
                        .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL)))
        .build();
  }

  /** What protoc makes of a file that declares a service of two RPCs. */
  private static FileDescriptor service() {
    FileDescriptorProto.Builder file =
        proto("gate.proto", "vention.app.v1", "Pose", "x").toBuilder();
    file.addServiceBuilder()
        .setName("ConveyorService")
        .addMethod(method("Where").setServerStreaming(true))
        .addMethod(method("Move"));
    try {
      return FileDescriptor.buildFrom(file.build(), new FileDescriptor[0]);
    } catch (DescriptorValidationException e) {
      throw new AssertionError(e);
    }
  }

  private static MethodDescriptorProto.Builder method(String name) {
    return MethodDescriptorProto.newBuilder()
        .setName(name)
        .setInputType(".vention.app.v1.Pose")
        .setOutputType(".vention.app.v1.Pose");
  }

  @Test
  void aServiceThatIsImplementedStaysWhereItIsDeclared() {
    RpcSchema schema =
        RpcSchema.compose(
            new SchemaNames("vention.app.v1", "conveyor"),
            List.of(
                belt()
                    .action("Move", "", ".vention.app.v1.Pose", ".vention.app.v1.Pose")
                    .imports(pose(PoseOfBelt.class, service()))));
    assertThat(schema.find("vention.app.v1.ConveyorService/Move")).isNotNull();
    assertThat(schema.proto()).endsWith("package vention.app.v1;\n\nimport \"gate.proto\";\n");
    assertThat(schema.descriptorSet().getFileList())
        .extracting(FileDescriptorProto::getName)
        .containsExactly("gate.proto", "vention/app/v1/app.proto");
  }

  @Test
  void aServiceThatIsImplementedOtherwiseThanItIsDeclared() {
    assertThat(
            InvalidSchema.problems(
                new SchemaNames("vention.app.v1", "conveyor"),
                belt()
                    .action("Where", "", ".vention.app.v1.Pose", ".vention.app.v1.Pose")
                    .action("Stop", "", EMPTY, EMPTY)
                    .imports(pose(PoseOfBelt.class, service()))))
        .containsExactly(
            """
            io.vention.micronaut.schema.InvalidSchema$Belt#Where(): rpc \
            Where(vention.app.v1.Pose) returns (vention.app.v1.Pose)
              in vention.app.v1.ConveyorService, which gate.proto declares (expected: rpc \
            Where(vention.app.v1.Pose) returns (stream vention.app.v1.Pose))
            Implement the service as it is declared, or give yours another name.""",
            """
            io.vention.micronaut.schema.InvalidSchema$Belt#Stop(): rpc \
            Stop(google.protobuf.Empty) returns (google.protobuf.Empty)
              in vention.app.v1.ConveyorService, which gate.proto declares (expected: one of \
            [Where, Move])
            Implement the service as it is declared, or give yours another name.""");
  }
}
