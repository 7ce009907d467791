package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated classes as a reader with a debugger sees them, each with its whole text. */
class GeneratedSourcesTest {

  private static final Path GOLDEN_FILES = Path.of("src/test/golden");

  private static final SourceText GANTRY =
      new SourceText(
          "app/Gantry.java",
          """
          package app;

          import io.vention.micronaut.Action;
          import io.vention.micronaut.RpcContext;
          import io.vention.micronaut.Stream;
          import reactor.core.publisher.Mono;

          class Gantry {

            /** Moves. */
            @Action
            Mono<Boolean> move(double x, double y, RpcContext context) {
              return Mono.just(x < y);
            }

            @Action
            void stop() {}

            @Stream(keepAlive = "5m")
            Mono<Integer> load() {
              return Mono.just(1);
            }
          }
          """);

  private static final SourceText TELEMETRY =
      new SourceText(
          "app/Telemetry.java",
          """
          package app;

          import io.vention.micronaut.Stream;
          import io.vention.micronaut.StreamPublisher;
          import java.util.List;

          interface Telemetry {

            @Stream
            StreamPublisher<String> state();

            @Stream
            StreamPublisher<List<String>> alarms();
          }
          """);

  @SuppressWarnings("NullAway.Init") // set by JUnit
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Compiled compiled;

  @BeforeAll
  static void compile() {
    compiled = Compiled.of(folder, GANTRY, TELEMETRY);
    assertThat(compiled.said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$GantryRpcs", "$TelemetryPublishers", "$TelemetryStreams"})
  void areTheGoldenFiles(String name) throws IOException {
    assertThat(Files.readString(compiled.source("app/" + name + ".java")))
        .isEqualTo(Files.readString(GOLDEN_FILES.resolve(name + ".txt")));
  }
}
