package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

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
  void aTypeOfALibraryHasNone() {
    assertThat(Compiled.withoutProcessors(library, POINT).said()).isEmpty();

    assertThat(Compiled.of(app, List.of(library), USER).said())
        .containsExactly(
            "5: @Action move: parameter \"to\": library.Point is of a library compiled without"
                + " vention-micronaut-processor, which is not supported yet (use a record of your"
                + " own)");
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
