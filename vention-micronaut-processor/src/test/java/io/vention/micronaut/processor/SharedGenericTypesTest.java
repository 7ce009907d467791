package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.service.SoftServiceLoader;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaNames;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generic types of a library, used by modules that know nothing of each other. */
class SharedGenericTypesTest {

  private static final SourceText PAGE =
      new SourceText(
          "library/Page.java",
          "package library; public record Page<T>(java.util.List<T> items, int total) {}");

  private static final SourceText ROBOT =
      new SourceText(
          "library/Robot.java",
          """
          package library;

          public record Robot(String name) {
            static class Home {
              @io.vention.micronaut.Action
              Robot first() {
                return new Robot("R2");
              }
            }
          }
          """);

  private final Path library;
  private final Path one;
  private final Path other;

  SharedGenericTypesTest(@TempDir Path library, @TempDir Path one, @TempDir Path other) {
    this.library = library;
    this.one = one;
    this.other = other;
  }

  @Test
  void twoModulesThatUseOneTypeWriteACodecEachAndMakeOneMessage() throws Exception {
    assertThat(Compiled.of(library, PAGE, ROBOT).said()).isEmpty();
    assertThat(Compiled.of(one, List.of(library), user("one")).said()).isEmpty();
    assertThat(Compiled.of(other, List.of(library), user("other")).said()).isEmpty();

    String codec = "$Use__library_PageOf_library_RobotCodec.class";
    assertThat(one.resolve("one").resolve(codec)).exists();
    assertThat(other.resolve("other").resolve(codec)).exists();
    assertThat(one.resolve("library")).doesNotExist();
    for (ClassLoader classes : List.of(loader(one, other), loader(other, one))) {
      List<RpcPart> parts = new ArrayList<>();
      SoftServiceLoader.load(RpcPart.class, classes).collectAll(parts);
      RpcSchema schema = RpcSchema.compose(new SchemaNames("vention.app.v1", "app"), parts);
      assertThat(schema.rpcs()).hasSize(3);
      assertThat(schema.types())
          .extracting(type -> type.name() + " " + type.origin())
          .containsExactly("Robot library.Robot", "PageOfRobot library.Page<library.Robot>");
      for (String rpc : List.of("one", "other")) {
        String path = "vention.app.v1.AppService/" + rpc;
        MessageCodec<?> input = Objects.requireNonNull(schema.find(path)).method().input().codec();
        assertThat(throughCodec(input)).isEqualTo("{\"items\":[{\"name\":\"R2\"}],\"total\":1}");
      }
    }
  }

  @Test
  void aLibraryNeedsNoProcessorForItsGenericTypes() {
    assertThat(Compiled.withoutProcessors(library, PAGE).said()).isEmpty();
    SourceText robot =
        new SourceText("one/Arm.java", "package one; public record Arm(int axes) {}");
    SourceText user =
        new SourceText(
            "one/Use.java",
            """
            package one;

            class Use {
              @io.vention.micronaut.Action
              library.Page<Arm> arms() {
                return new library.Page<>(java.util.List.of(), 0);
              }
            }
            """);

    assertThat(Compiled.of(one, List.of(library), robot, user).said()).isEmpty();

    assertThat(one.resolve("one").resolve("$Use__library_PageOf_one_ArmCodec.class")).exists();
  }

  @Test
  void anArgumentNeedNotBeVisibleWhereTheGenericTypeIs() {
    assertThat(Compiled.withoutProcessors(library, PAGE).said()).isEmpty();
    SourceText user =
        new SourceText(
            "one/Use.java",
            """
            package one;

            class Use {
              @io.vention.micronaut.Action
              void add(library.Page<Arm> arms) {}

              record Arm(int axes) {}
            }
            """);

    assertThat(Compiled.of(one, List.of(library), user).said()).isEmpty();
  }

  private static SourceText user(String name) {
    return new SourceText(
        name + "/Use.java",
        """
        package %s;

        import library.Page;
        import library.Robot;

        class Use {
          @io.vention.micronaut.Action(name = "%s")
          void add(Page<Robot> robots) {}
        }
        """
            .formatted(name, name));
  }

  private ClassLoader loader(Path first, Path second) throws MalformedURLException {
    URL[] urls = {
      first.toUri().toURL(), second.toUri().toURL(), library.toUri().toURL(),
    };
    return new URLClassLoader(
        urls, Objects.requireNonNull(SharedGenericTypesTest.class.getClassLoader()));
  }

  private static <T> String throughCodec(MessageCodec<T> codec) throws IOException {
    byte[] json = "{\"items\":[{\"name\":\"R2\"}],\"total\":1}".getBytes(StandardCharsets.UTF_8);
    byte[] proto =
        codec.encode(codec.decode(json, 0, json.length, WireFormat.JSON), WireFormat.PROTO);
    T message = codec.decode(proto, 0, proto.length, WireFormat.PROTO);
    return new String(codec.encode(message, WireFormat.JSON), StandardCharsets.UTF_8);
  }
}
