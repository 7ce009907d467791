package io.vention.micronaut.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build step. */
class WriteProtoTest {

  private final Path folder;

  WriteProtoTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesTheFileAndMakesNoBean() throws IOException {
    int madeBefore = Conveyor.MADE.get();
    Path file = folder.resolve("made/on/the/way/app.proto");

    WriteProto.main("-test.conveyor=true", "-vention.proto.path=" + file);

    assertThat(Files.readString(file)).contains("rpc Start(google.protobuf.Empty)");
    assertThat(Conveyor.MADE).hasValue(madeBefore);
    try (Stream<Path> beside = Files.list(file.getParent())) {
      assertThat(beside).containsExactly(file);
    }
  }

  @Test
  void leavesAFileThatIsUpToDateAlone() throws IOException {
    Path file = folder.resolve("app.proto");
    WriteProto.main("-test.conveyor=true", "-vention.proto.path=" + file);
    FileTime longAgo = FileTime.fromMillis(1_000);
    Files.setLastModifiedTime(file, longAgo);

    WriteProto.main("-test.conveyor=true", "-vention.proto.path=" + file);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);

    WriteProto.main("-test.conveyor=true", "-vention.proto.path=" + file, "-vention.name=other");
    assertThat(Files.readString(file)).contains("service OtherService");
  }

  @Test
  void failsWhereTheFileCannotBeWritten() throws IOException {
    Path notAFolder = Files.createFile(folder.resolve("file"));
    String path = notAFolder.resolve("app.proto").toString();

    assertThatThrownBy(() -> WriteProto.main("-test.conveyor=true", "-vention.proto.path=" + path))
        .isInstanceOf(InvalidApplicationException.class)
        .hasMessageContaining("* vention.proto.path: " + path + " cannot be written: ");
  }

  @Test
  void failsWhereTheApplicationCouldNotStart() {
    assertThatThrownBy(() -> WriteProto.main("-vention.package=a..b"))
        .isInstanceOf(InvalidApplicationException.class)
        .hasMessageContaining("* vention.package: a..b (expected: ");
  }
}
