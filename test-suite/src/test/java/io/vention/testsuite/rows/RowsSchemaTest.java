package io.vention.testsuite.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What every row becomes in the {@code .proto}, as one golden file. */
class RowsSchemaTest {

  private static final String GOLDEN_FILE = "rows.proto";

  @Test
  void theRowsBecomeTheGoldenFile() throws IOException {
    assertThat(Rows.SCHEMA.proto())
        .isEqualTo(Files.readString(Path.of("src/test/proto").resolve(GOLDEN_FILE)));
  }

  @Test
  void protocReadsTheGoldenFileAsOurDescriptor() throws IOException {
    FileDescriptorProto ours = Rows.SCHEMA.descriptor().toProto();
    assertThat(readByProtoc()).isEqualTo(ours.toBuilder().setName(GOLDEN_FILE).build());
  }

  private static FileDescriptorProto readByProtoc() throws IOException {
    byte[] files = Files.readAllBytes(Path.of("target/golden-protos.desc"));
    return FileDescriptorSet.parseFrom(files).getFileList().stream()
        .filter(file -> file.getName().equals(GOLDEN_FILE))
        .findFirst()
        .orElseThrow();
  }
}
