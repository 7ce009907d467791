package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.schema.FieldLabel;
import io.vention.micronaut.schema.MessageField;
import io.vention.micronaut.schema.MessageType;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaType;
import java.net.URL;
import java.net.URLClassLoader;
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
  void aClassOfAnotherModuleHasTheSameFieldsHere() throws Exception {
    SourceText robot =
        new SourceText(
            "library/Robot.java",
            """
            package library;

            import com.fasterxml.jackson.annotation.JsonIgnore;
            import com.fasterxml.jackson.annotation.JsonProperty;
            import io.vention.micronaut.FieldNumber;
            import io.vention.micronaut.ProtoName;

            @ProtoName("Arm")
            public class Robot extends Base {
              private final int load;
              private Speed speed = Speed.FAST;

              Robot(@FieldNumber(9) int load) {
                this.load = load;
              }

              public int getLoad() { return load; }
              public Speed getSpeed() { return speed; }
              public void setSpeed(Speed speed) { this.speed = speed; }
              @JsonIgnore public boolean isBusy() { return load > 0; }
            }
            """);
    SourceText base =
        new SourceText(
            "library/Base.java",
            """
            package library;

            import io.vention.micronaut.ProtoName;

            @ProtoName("Machine")
            public abstract class Base {
              private String id = "";
              public String getId() { return id; }
              public void setId(String id) { this.id = id; }
            }
            """);
    SourceText speed =
        new SourceText(
            "library/Speed.java",
            "package library; @io.vention.micronaut.ProtoString public enum Speed { FAST }");
    SourceText libraryUser =
        new SourceText(
            "library/Robots.java",
            """
            package library;

            class Robots {
              @io.vention.micronaut.Action
              Robot first() {
                return new Robot(1);
              }
            }
            """);
    SourceText user =
        new SourceText(
            "app/Cell.java",
            """
            package app;

            class Cell {
              @io.vention.micronaut.Action
              void add(library.Robot robot) {}
            }
            """);
    assertThat(Compiled.of(library, robot, base, speed, libraryUser).said()).isEmpty();

    assertThat(Compiled.of(app, List.of(library), user).said()).isEmpty();

    assertThat(types("library.$RobotsRpcs")).extracting(SchemaType::name).containsExactly("Arm");
    assertThat(types("app.$CellRpcs")).isEqualTo(types("library.$RobotsRpcs"));
  }

  /** The types that a part brings along. */
  private List<SchemaType> types(String part) throws Exception {
    URL[] folders = {library.toUri().toURL(), app.toUri().toURL()};
    try (URLClassLoader classes = new URLClassLoader(folders, getClass().getClassLoader())) {
      return ((RpcPart) classes.loadClass(part).getDeclaredConstructor().newInstance()).types();
    }
  }

  @Test
  void aParameterOfAConstructorHasItsNameFromTheSource() {
    SourceText robot =
        new SourceText(
            "library/Robot.java",
            """
            package library;

            public class Robot {
              private final int load;
              Robot(@io.vention.micronaut.FieldNumber(9) int load) { this.load = load; }
              public int getLoad() { return load; }

              static class Robots {
                @io.vention.micronaut.Action
                Robot first() { return new Robot(1); }
              }
            }
            """);
    SourceText user =
        new SourceText(
            "app/Cell.java",
            """
            package app;

            class Cell {
              @io.vention.micronaut.Action
              void add(library.Robot robot) {}
            }
            """);
    assertThat(Compiled.withoutParameters(library, robot).said()).isEmpty();

    assertThat(Compiled.of(app, List.of(library), user).said()).isEmpty();
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
  void aTypeThatIsMetWhereItMayBeNullHasItsOwnFields() throws Exception {
    SourceText user =
        new SourceText(
            "app/Gantry.java",
            """
            package app;

            class Gantry {
              record Speed(double mmS) {}

              @io.vention.micronaut.Action
              void move(@org.jspecify.annotations.Nullable Speed speed) {}
            }
            """);
    assertThat(Compiled.of(app, user, Application.STREAMS).said()).isEmpty();

    assertThat(types("app.$GantryRpcs").get(1))
        .isInstanceOfSatisfying(
            MessageType.class,
            speed ->
                assertThat(speed.fields())
                    .extracting(MessageField::label)
                    .containsExactly(FieldLabel.SINGULAR));
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
}
