package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each row of the mapping becomes in the {@code .proto}, as one golden file. */
class KitchenSinkTest {

  private static final String GOLDEN_FILE = "kitchen_sink.proto";
  private static final Path READ_BY_PROTOC = Path.of("target/golden-protos.desc");

  @Test
  void becomesTheGoldenFileWhichProtocReadsAsOurDescriptor(@TempDir Path folder)
      throws IOException {
    RpcSchema schema =
        RpcSchema.compose(
            new SchemaNames("vention.app.v1", "kitchen"),
            KitchenSink.parts(KitchenSink.compile(folder)));

    assertThat(schema.proto())
        .isEqualTo(Files.readString(Path.of("src/test/proto").resolve(GOLDEN_FILE)));
    assertThat(readByProtoc())
        .isEqualTo(schema.descriptor().toProto().toBuilder().setName(GOLDEN_FILE).build());
  }

  private static FileDescriptorProto readByProtoc() throws IOException {
    return FileDescriptorSet.parseFrom(Files.readAllBytes(READ_BY_PROTOC)).getFileList().stream()
        .filter(file -> file.getName().equals(GOLDEN_FILE))
        .findFirst()
        .orElseThrow();
  }
}
