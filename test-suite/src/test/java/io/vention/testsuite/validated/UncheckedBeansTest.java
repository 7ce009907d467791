package io.vention.testsuite.validated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a bean says and nobody would do is told at the start. */
class UncheckedBeansTest {

  @Test
  void aBeanOfAFactoryIsRefusedWhereSomethingHadToBeAroundItsMethods() {
    assertThatThrownBy(() -> start(Map.of("validated.factory", true)))
        .hasMessage(
            """
            vention: 2 things to mend before the application can start

            * io.vention.testsuite.validated.Made#made(int): the constraints on its parameters would not be checked, as io.vention.testsuite.validated.Made is no subclass of Micronaut's (let Micronaut make the bean rather than a factory, or take one record, and compile with micronaut-validation-processor on the processor path)

            * io.vention.testsuite.validated.Made#madeStream(): its results would not be published, as io.vention.testsuite.validated.Made is no subclass of Micronaut's (let Micronaut make the bean rather than a factory, or publish by a StreamPublisher)
            """);
  }

  @Test
  void withoutAValidatorTheStartWarnsOnce() throws Exception {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("micronaut-validation"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                classPath,
                Server.class.getName())
            .redirectErrorStream(true)
            .start();

    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines().filter(line -> line.contains("Nobody checks the constraints")))
        .singleElement(as(STRING))
        .contains(
            "WARN",
            "vention.app.v1.OrdersService/Place,",
            "vention.app.v1.OrdersService/LimitSpeed",
            "(add io.micronaut.validation:micronaut-validation)")
        .doesNotContain("Echo");
  }

  /** An application that stops once it is up. */
  static final class Server {

    private Server() {}

    public static void main(String[] args) {
      start(Map.of()).close();
    }
  }

  private static EmbeddedServer start(Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("validated", true);
    properties.put("vention.name", "orders");
    properties.put("micronaut.server.port", -1);
    return ApplicationContext.run(EmbeddedServer.class, properties);
  }
}
