package io.vention.testsuite.protoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FileDescriptor;
import io.micronaut.core.io.service.SoftServiceLoader;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the application's file and descriptors say of types that other files declare. */
class RobotsSchemaTest {

  private static final String GOLDEN_FILE = "robots_app.proto";

  private static final Set<Class<?>> BEANS =
      Set.of(Robots.class, RobotStreams.class, EchoService.class);

  static final RpcSchema SCHEMA = schema();

  private static RpcSchema schema() {
    List<RpcPart> parts = new ArrayList<>();
    SoftServiceLoader.load(RpcPart.class, RobotsSchemaTest.class.getClassLoader())
        .collectAll(parts);
    return RpcSchema.compose(
        new SchemaNames("acme.app.v1", "robots"),
        parts.stream().filter(part -> BEANS.contains(part.beanType())).toList());
  }

  @Test
  void theFileImportsTheirs() throws Exception {
    assertThat(SCHEMA.proto())
        .isEqualTo(Files.readString(Path.of("src/test/proto").resolve(GOLDEN_FILE)));
  }

  @Test
  void protocReadsTheFileAsOurDescriptor() throws Exception {
    byte[] files = Files.readAllBytes(Path.of("target/golden-protos.desc"));
    FileDescriptorProto read =
        FileDescriptorSet.parseFrom(files).getFileList().stream()
            .filter(file -> file.getName().equals(GOLDEN_FILE))
            .findFirst()
            .orElseThrow();
    assertThat(read)
        .isEqualTo(SCHEMA.descriptor().toProto().toBuilder().setName(GOLDEN_FILE).build());
  }

  @Test
  void theDescriptorSetHasWhatTheyImportInAnOrderToReadIt() throws Exception {
    Map<String, FileDescriptor> read = new HashMap<>();
    for (FileDescriptorProto file : SCHEMA.descriptorSet().getFileList()) {
      FileDescriptor[] imports =
          file.getDependencyList().stream().map(read::get).toArray(FileDescriptor[]::new);
      assertThat(imports).as(file.getName()).doesNotContainNull();
      read.put(file.getName(), FileDescriptor.buildFrom(file, imports));
    }
    assertThat(read).containsKeys("acme/robots/v1/geometry.proto", "acme/legacy/v1/legacy.proto");
    FileDescriptor app = read.get("acme/app/v1/app.proto");
    assertThat(app).isNotNull();
    assertThat(
            app.findMessageTypeByName("Cell")
                .findFieldByName("pose")
                .getMessageType()
                .findFieldByName("position")
                .getMessageType()
                .getFullName())
        .isEqualTo("acme.robots.v1.Vector");
  }
}
