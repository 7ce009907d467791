package io.vention.micronaut.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import io.vention.micronaut.codec.ProtobufCodec;
import io.vention.micronaut.codec.WireFormat;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** protobuf-java-util is there only if the application has it. */
class WithoutProtobufUtilTest {

  @Test
  void protobufClassesFailTheStartWithItsName() throws IOException, InterruptedException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("protobuf-java-util"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classPath,
                Composing.class.getName())
            .start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output)
        .isEqualToNormalizingNewlines(
            """
            2 bytes
            the JSON of com.google.protobuf.Timestamp needs a library that is not there
            Add com.google.protobuf:protobuf-java-util to the dependencies.
            """);
  }

  /** Encodes a message of a protobuf class, and composes a surface that has one. */
  static final class Composing {

    private Composing() {}

    @SuppressWarnings("SystemOut") // for the test to read
    public static void main(String[] args) {
      Timestamp second = Timestamp.newBuilder().setSeconds(1).build();
      byte[] bytes =
          ProtobufCodec.of(Timestamp.getDefaultInstance()).encode(second, WireFormat.PROTO);
      System.out.println(bytes.length + " bytes");
      HandWrittenPart part =
          HandWrittenPart.of(Composing.class)
              .action("Now", "", HandWrittenPart.EMPTY, ".google.protobuf.Timestamp")
              .imports(new ImportedType(Timestamp.class, Timestamp.getDescriptor()));
      try {
        RpcSchema.compose(new SchemaNames("vention.app.v1", "clock"), List.of(part));
      } catch (InvalidSchemaException e) {
        e.problems().forEach(System.out::println);
      }
    }
  }
}
