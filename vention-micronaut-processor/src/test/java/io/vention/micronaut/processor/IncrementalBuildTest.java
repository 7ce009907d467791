package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output of an incremental build is that of a clean build. */
class IncrementalBuildTest {

  private static final SourceText GANTRY =
      source(
          "Gantry",
          """
          class Gantry {
            /** Moves. */
            @Action Path move(List<Path> paths, @Nullable Speed speed) { return paths.get(0); }
            @Action library.Frame frame(library.Frame frame) { return frame; }
            @Stream Path path() { throw new IllegalStateException(); }
          }
          """);

  private static final SourceText CONVEYOR =
      source(
          "Conveyor",
          """
          class Conveyor {
            @Action Optional<Path> next(Point from) { return Optional.empty(); }
          }
          """);

  private static final SourceText PATH =
      source(
          "Path",
          """
          /**
           * A path.
           *
           * @param points its points
           */
          public record Path(List<Point> points, @Nullable Speed speed, @Nullable Kind kind) {
            /** A kind. */
            public enum Kind { /** Open. */ OPEN, CLOSED }
          }
          """);

  private static final SourceText POINT =
      source("Point", "/** A point. */ public record Point(int x, @Nullable String label) {}");

  private static final SourceText SPEED = source("Speed", "public record Speed(double mmS) {}");

  private static final SourceText UNUSED =
      source("Unused", "/** Not used yet. */ public record Unused(@Nullable String note) {}");

  private static final SourceText FRAME =
      new SourceText("library/Frame.java", "package library; public record Frame(int width) {}");

  private final Path library;
  private final Path folder;
  private final Path other;
  private final IncrementalBuild build;

  IncrementalBuildTest(@TempDir Path library, @TempDir Path folder, @TempDir Path other) {
    this.library = library;
    this.folder = folder;
    this.other = other;
    this.build = new IncrementalBuild(folder, library);
  }

  private static SourceText source(String name, String text) {
    return new SourceText(
        "app/" + name + ".java",
        "package app; import io.vention.micronaut.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable;\n"
            + text);
  }

  @BeforeEach
  void buildAll() {
    assertThat(Compiled.withoutProcessors(library, FRAME).said()).isEmpty();
    build.clean(GANTRY, CONVEYOR, PATH, POINT, SPEED, UNUSED);
  }

  private void change(SourceText source, UnaryOperator<String> change) {
    build.change(SourceText.of(source, change));
  }

  private void assertLikeClean() {
    assertThat(differences(build.content(), build.anew(other))).isEmpty();
  }

  /** What either has that the other has not, by file. */
  private static Map<String, String> differences(Map<String, String> one, Map<String, String> two) {
    Map<String, String> differences = new TreeMap<>();
    Stream.concat(one.keySet().stream(), two.keySet().stream())
        .filter(file -> !Objects.equals(one.get(file), two.get(file)))
        .forEach(file -> differences.put(file, one.get(file) + " or " + two.get(file)));
    return differences;
  }

  @Test
  void whereNestedRecordsHaveChanged() {
    change(POINT, text -> text.replace("int x", "int x, int y"));
    assertLikeClean();
  }

  @Test
  void whereACommentHasChanged() {
    change(POINT, text -> text.replace("A point", "A point in space"));
    assertLikeClean();
  }

  @Test
  void whereARecordIsGone() {
    build.remove(
        "app/Speed.java",
        SourceText.of(PATH, text -> text.replace("@Nullable Speed speed, ", "")),
        SourceText.of(GANTRY, text -> text.replace(", @Nullable Speed speed", "")));
    assertThat(folder.resolve("app/$SpeedCodec.class")).doesNotExist();
    assertLikeClean();
  }

  @Test
  void whereAnActionHasAnotherName() {
    change(CONVEYOR, text -> text.replace("next(", "following("));
    assertThat(folder.resolve("app/$Conveyor_NextResponse.class")).doesNotExist();
    assertLikeClean();
  }

  @Test
  void whereOnlyABeanHasChanged() {
    change(GANTRY, text -> text.replace("Moves.", "Moves along paths."));
    assertLikeClean();
  }

  @Test
  void whereABeanIsGone() {
    build.remove("app/Conveyor.java");
    assertThat(folder.resolve("app/$ConveyorRpcs.class")).doesNotExist();
    assertLikeClean();
  }

  @Test
  void whereABeanUsesATypeThatNoneUsedBefore() {
    change(CONVEYOR, text -> text.replace("Point from", "Unused from"));
    assertThat(folder.resolve("app/$UnusedCodec.class")).exists();
    assertLikeClean();
  }

  @Test
  void whereAnEnumHasChanged() {
    change(PATH, text -> text.replace("CLOSED", "CLOSED, /** A ring. */ RING"));
    assertLikeClean();
  }

  @Test
  void whereALibraryHasChanged() {
    SourceText wider = SourceText.of(FRAME, text -> text.replace("int width", "int width, int h"));
    assertThat(Compiled.withoutProcessors(library, wider).said()).isEmpty();
    build.libraryChanged("library.Frame");
    assertLikeClean();
  }

  @Test
  void exceptForACodecThatNothingUsesAnyMore() {
    change(CONVEYOR, text -> text.replace("Point from", "Speed from"));
    build.change(SourceText.of(PATH, text -> text.replace("List<Point>", "List<String>")));

    assertThat(differences(build.content(), build.anew(other)))
        .containsOnlyKeys("app/$PointCodec.class");
  }
}
