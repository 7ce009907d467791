package io.vention.micronaut.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** micronaut-management is the application's choice. */
class WithoutManagementTest {

  @Test
  void startsWithoutIt() throws IOException, InterruptedException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("micronaut-management"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classPath,
                Server.class.getName())
            .redirectErrorStream(true)
            .start();

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output)
        .contains("Serving 1 action and 1 stream at http://localhost:")
        .doesNotContain("/vention/proto");
  }

  /** An application of one bean that stops once it is up. */
  static final class Server {

    private Server() {}

    public static void main(String[] args) {
      Map<String, Object> properties = Map.of("test.conveyor", true, "micronaut.server.port", -1);
      ApplicationContext.run(EmbeddedServer.class, properties).close();
    }
  }
}
