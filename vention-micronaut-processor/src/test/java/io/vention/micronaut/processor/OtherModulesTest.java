package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compiled against classes that were compiled before. */
class OtherModulesTest {

  private static final SourceText POINT =
      new SourceText(
          "library/Point.java",
          """
          package library;

          public record Point(int x) {}
          """);

  private static final SourceText USER =
      new SourceText(
          "app/Gantry.java",
          """
          package app;

          class Gantry {
            @io.vention.micronaut.Action
            void move(library.Point to) {}
          }
          """);

  private final Path library;
  private final Path app;

  OtherModulesTest(@TempDir Path library, @TempDir Path app) {
    this.library = library;
    this.app = app;
  }

  @Test
  void aTypeOfAModuleThatUsesItHasItsCodecThere() {
    SourceText libraryUser =
        new SourceText(
            "library/Where.java",
            """
            package library;

            class Where {
              @io.vention.micronaut.Action
              Point where() {
                return new Point(1);
              }
            }
            """);
    assertThat(Compiled.of(library, POINT, libraryUser).said()).isEmpty();

    Compiled compiled = Compiled.of(app, List.of(library), USER);

    assertThat(compiled.said()).isEmpty();
    assertThat(library.resolve("library/$PointCodec.class")).exists();
    assertThat(app.resolve("library")).doesNotExist();
    assertThat(app.resolve("app/$GantryRpcs.class")).exists();
  }

  @Test
  void aTypeOfALibraryThatHasNoneGetsOneWhereItIsUsed() throws Exception {
    SourceText path =
        new SourceText(
            "library/Path.java",
            """
            package library;

            public record Path(java.util.List<Point> points, Kind kind) {
              public enum Kind { OPEN, CLOSED }
            }
            """);
    SourceText user =
        new SourceText(
            "app/Drawing.java",
            """
            package app;

            class Drawing {
              record Layer(library.Path path) {}

              @io.vention.micronaut.Action
              library.Point draw(Layer layer) {
                return layer.path().points().get(0);
              }
            }
            """);
    assertThat(Compiled.withoutProcessors(library, POINT, path).said()).isEmpty();

    Compiled compiled = Compiled.of(app, List.of(library), USER, user, Application.STREAMS);

    assertThat(compiled.said()).isEmpty();
    assertThat(app.resolve("library")).doesNotExist();
    assertThat(app.resolve("app"))
        .isDirectoryContaining("glob:**/$Gantry__library_PointCodec.class")
        .isDirectoryContaining("glob:**/$Drawing__library_PointCodec.class")
        .isDirectoryContaining("glob:**/$Drawing_Layer__library_PointCodec.class")
        .isDirectoryContaining("glob:**/$Drawing_Layer__library_PathCodec.class")
        .isDirectoryContaining("glob:**/$Drawing_Layer__library_Path_KindCodec.class");
    try (Application application = Application.start(compiled)) {
      assertThat(application.context().getBean(RpcSchema.class).types())
          .extracting(SchemaType::name)
          .containsExactly("Point", "Kind", "Path", "Layer");
      assertThat(
              RpcCalls.call(
                  application.rpc("Draw"),
                  "{\"path\":{\"points\":[{\"x\":3}],\"kind\":\"KIND_OPEN\"}}"))
          .isEqualTo("{\"x\":3}");
    }
  }

  @Test
  void aTypeOfALibraryIsToBeVisibleWhereItsCodecStands() {
    SourceText holder =
        new SourceText(
            "library/Holder.java",
            "package library; public record Holder(Held held) {} record Held(int x) {}");
    SourceText user =
        new SourceText(
            "app/Gantry.java",
            """
            package app;

            class Gantry {
              @io.vention.micronaut.Action
              void move(library.Holder to) {}
            }
            """);
    assertThat(Compiled.withoutProcessors(library, holder).said()).isEmpty();

    assertThat(Compiled.of(app, List.of(library), user).said())
        .containsExactly(
            "5: record Holder: component \"held\": library.Held is of a library compiled without"
                + " vention-micronaut-processor, and not visible in app, where its codec would"
                + " stand (use a public type)");
  }

  @Test
  void aParameterMayHaveLostItsName() {
    SourceText api =
        new SourceText(
            "library/Api.java",
            """
            package library;

            public interface Api {
              @io.vention.micronaut.Action
              void move(int x, int y);
            }
            """);
    SourceText gantry =
        new SourceText(
            "app/Gantry.java",
            """
            package app;

            class Gantry extends library.Base {}
            """);
    SourceText base =
        new SourceText(
            "library/Base.java",
            """
            package library;

            public class Base implements Api {
              @Override
              public void move(int left, int right) {}
            }
            """);
    assertThat(Compiled.withoutProcessors(library, api, base).said()).isEmpty();

    assertThat(Compiled.of(app, List.of(library), gantry).said())
        .containsExactly(
            "3: @Action move: parameter \"arg0\": the parameter's own name is not known (compile"
                + " library.Base with -parameters, or use a record)",
            "3: @Action move: parameter \"arg1\": the parameter's own name is not known (compile"
                + " library.Base with -parameters, or use a record)");
  }

  @Test
  void aMethodMayBeOutOfSight() {
    SourceText base =
        new SourceText(
            "library/Base.java",
            """
            package library;

            public class Base {
              @io.vention.micronaut.Action
              protected void move() {}
            }
            """);
    SourceText gantry =
        new SourceText("app/Gantry.java", "package app; class Gantry extends library.Base {}");
    assertThat(Compiled.withoutProcessors(library, base).said()).isEmpty();

    assertThat(Compiled.of(app, List.of(library), gantry).said())
        .containsExactly(
            "1: @Action move: is not visible in app, from where it is called (make it public)");
  }

  @Test
  void aClassMayBeKotlins() {
    SourceText metadata =
        new SourceText("kotlin/Metadata.java", "package kotlin; public @interface Metadata {}");
    SourceText pair =
        new SourceText(
            "library/Pair.java", "package library; @kotlin.Metadata public class Pair {}");
    SourceText gantry =
        new SourceText(
            "app/Gantry.java",
            """
            package app;

            class Gantry {
              @io.vention.micronaut.Action
              void add(library.Pair pair) {}
            }
            """);
    assertThat(Compiled.withoutProcessors(library, metadata, pair).said()).isEmpty();

    assertThat(Compiled.of(app, List.of(library), gantry).said())
        .containsExactly(
            "5: @Action add: parameter \"pair\": Kotlin class library.Pair is not supported yet"
                + " (use a Java record)");
  }
}
