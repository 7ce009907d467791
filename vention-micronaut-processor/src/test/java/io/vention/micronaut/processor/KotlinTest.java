package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.schema.RpcSchema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beans and messages in Kotlin, which kapt shows to the processor as Java. */
class KotlinTest {

  private static final String CELL =
      """
      package app

      import io.vention.micronaut.Action
      import kotlinx.coroutines.delay

      /** A robot. */
      data class Robot(val name: String, val reachMm: Double = 900.0, val note: String? = null)

      @jakarta.inject.Singleton
      open class Cell {
        /** Finds a robot. */
        @Action
        open suspend fun find(name: String): Robot {
          delay(1)
          return Robot(name)
        }

        @Action
        open suspend fun names(): List<String> = listOf("R1")

        @Action
        open suspend fun stop() = delay(1)

        @Action
        open fun rename(robot: Robot, name: String?): Robot = robot.copy(name = name ?: robot.name)
      }
      """;

  private final Path folder;

  KotlinTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void dataClassesAreMessagesAndFunctionsMaySuspend() throws Exception {
    kapt(Files.writeString(folder.resolve("Cell.kt"), CELL));
    SourceText[] generated;
    try (Stream<Path> files = Files.walk(folder.resolve("java"))) {
      generated =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(SourceText::copy)
              .toArray(SourceText[]::new);
    }
    Path kotlin = folder.resolve("classes");
    Compiled compiled =
        Compiled.against(Files.createDirectory(folder.resolve("all")), kotlin, generated);
    assertThat(compiled.said()).isEmpty();

    try (Application application = Application.start(compiled)) {
      assertThat(application.context().getBean(RpcSchema.class).proto())
          .contains(
              """
                // Finds a robot.
                rpc Find(google.protobuf.StringValue) returns (Robot);
              """,
              """
              // A robot.
              message Robot {
                string name = 1;
                double reach_mm = 2;
                optional string note = 3;
              }
              """);
      assertThat(RpcCalls.call(application.rpc("Find"), "\"R2\""))
          .isEqualTo("{\"name\":\"R2\",\"reachMm\":900.0}");
      assertThat(RpcCalls.call(application.rpc("Names"), "{}")).isEqualTo("{\"values\":[\"R1\"]}");
      assertThat(RpcCalls.call(application.rpc("Stop"), "{}")).isEqualTo("{}");
      assertThat(
              RpcCalls.call(
                  application.rpc("Rename"), "{\"robot\":{\"name\":\"a\",\"note\":\"b\"}}"))
          .isEqualTo("{\"name\":\"a\",\"reachMm\":0.0,\"note\":\"b\"}");
    }
  }

  /**
   * Runs Kotlin's compiler in a process of its own, as its plug-ins keep to themselves what they
   * know.
   */
  private void kapt(Path source) throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    String option = "plugin:org.jetbrains.kotlin.kapt3:";
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-classpath",
                classPath,
                "-d",
                folder.resolve("classes").toString(),
                "-Xplugin=" + jar(classPath, "kotlin-annotation-processing-embeddable")));
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      command.addAll(List.of("-P", option + "apclasspath=" + entry));
    }
    for (String made :
        List.of("sources=java", "classes=classes", "stubs=stubs", "incrementalData=data")) {
      String[] parts = made.split("=", -1);
      Path path = Files.createDirectories(folder.resolve(parts[1]));
      command.addAll(List.of("-P", option + parts[0] + "=" + path));
    }
    command.addAll(List.of("-P", option + "aptMode=stubsAndApt", source.toString()));
    Path log = folder.resolve("log");
    run(command, log);
    // kapt only makes what it was asked for: the Kotlin classes come of a second run
    command.removeIf(argument -> argument.equals("-P") || argument.startsWith(option));
    command.removeIf(argument -> argument.startsWith("-Xplugin="));
    command.add(folder.resolve("java").toString());
    run(command, log);
  }

  private static void run(List<String> command, Path log) throws IOException, InterruptedException {
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(status).as(Files.readString(log)).isZero();
  }

  private static String jar(String classPath, String name) {
    return Stream.of(classPath.split(File.pathSeparator, -1))
        .filter(entry -> entry.contains(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }
}
