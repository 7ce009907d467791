package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vention.micronaut.boot.InvalidApplicationException;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.schema.PublishedResult;
import io.vention.micronaut.schema.RpcSchema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles of a library that is compiled apart, declared by an application. */
class BundleTest {

  private static final SourceText TABLE =
      new SourceText(
          "library/Table.java",
          """
          package library;

          import io.vention.micronaut.Action;
          import io.vention.micronaut.RpcBundle;
          import io.vention.micronaut.Stream;
          import java.util.*;
          import org.reactivestreams.Publisher;
          import reactor.core.publisher.*;

          public class Table<T> implements RpcBundle {
            private final List<T> rows = new ArrayList<>();
            private final Sinks.Many<T> changes = Sinks.many().multicast().onBackpressureBuffer();

            /** All rows. */
            @Action
            public List<T> list() {
              return rows;
            }

            /**
             * Adds a row.
             *
             * @param at where
             * @param row what
             */
            @Action
            public void put(int at, T row) {
              rows.add(at, row);
              changes.tryEmitNext(row);
            }

            @Action
            public Optional<T> find(int at) {
              return at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
            }

            @Action
            public Mono<T> first() {
              return Mono.just(rows.get(0));
            }

            @Action(name = "echo")
            public T echo(T row) {
              return row;
            }

            @Stream
            public Publisher<T> changes() {
              return changes.asFlux();
            }
          }
          """);

  private static final SourceText TABLES =
      new SourceText(
          "app/Tables.java",
          """
          package app;

          import io.micronaut.context.annotation.Factory;
          import io.vention.micronaut.RpcPrefix;
          import jakarta.inject.Singleton;
          import library.Table;

          @Factory
          class Tables {
            /** A robot. */
            record Robot(String name) {}

            record Part(int number) {}

            @Singleton
            @RpcPrefix("Robots")
            Table<Robot> robots() {
              return new Table<>();
            }

            @Singleton
            @RpcPrefix("Parts")
            Table<Part> parts() {
              return new Table<>();
            }
          }
          """);

  private final Path library;
  private final Path app;

  BundleTest(@TempDir Path library, @TempDir Path app) {
    this.library = library;
    this.app = app;
  }

  @Test
  void oneBundleIsServedTwiceWithDifferentTypes() throws Exception {
    try (Application application = start(TABLE, TABLES)) {
      assertThat(application.context().getBean(BoundMethods.class).all())
          .allMatch(method -> method.executable() != null)
          .extracting(method -> method.info().method())
          .containsExactly(
              "PartsList",
              "PartsPut",
              "PartsFind",
              "PartsFirst",
              "PartsEcho",
              "RobotsList",
              "RobotsPut",
              "RobotsFind",
              "RobotsFirst",
              "RobotsEcho",
              "PartsChanges",
              "RobotsChanges");
      RpcCalls.call(application.rpc("RobotsPut"), "{\"row\":{\"name\":\"R2\"}}");
      RpcCalls.call(application.rpc("PartsPut"), "{\"row\":{\"number\":7}}");
      assertThat(RpcCalls.call(application.rpc("RobotsList"), "{}"))
          .isEqualTo("{\"values\":[{\"name\":\"R2\"}]}");
      assertThat(RpcCalls.call(application.rpc("PartsFirst"), "{}")).isEqualTo("{\"number\":7}");
      assertThat(RpcCalls.call(application.rpc("RobotsFind"), "0"))
          .isEqualTo("{\"value\":{\"name\":\"R2\"}}");
    }
  }

  @Test
  void whatTheLibrarySaysStandsInTheProto() {
    try (Application application = start(TABLE, TABLES)) {
      assertThat(application.context().getBean(RpcSchema.class).proto())
          .contains(
              """
                // Adds a row.
                rpc RobotsPut(RobotsPutRequest) returns (google.protobuf.Empty);
              """,
              """
              message RobotsPutRequest {
                // where
                int32 at = 1;

                // what
                Robot row = 2;
              }
              """);
    }
  }

  @Test
  void aBundleIsNoBeanByItself() {
    assertThat(Compiled.of(library, TABLE).said()).isEmpty();

    assertThat(library.resolve("META-INF/vention/library.Table.properties")).exists();
    assertThat(library.resolve("META-INF/micronaut")).doesNotExist();
  }

  @Test
  void aClassMayExtendABundleAndPublishWhatItReturns() {
    SourceText robots =
        new SourceText(
            "app/Robots.java",
            """
            package app;

            import io.vention.micronaut.*;
            import jakarta.inject.Singleton;

            @Singleton
            @RpcPrefix("Robots_")
            @RpcService("Fleet")
            class Robots extends library.Table<Robots.Robot> {
              record Robot(String name) {}

              private final StreamPublisher<String> log;

              Robots(@Stream(name = "log") StreamPublisher<String> log) {
                this.log = log;
              }

              @Stream
              String state() {
                return "";
              }
            }
            """);
    try (Application application = start(TABLE, robots)) {
      assertThat(application.context().getBean(BoundMethods.class).all())
          .extracting(method -> method.info().fullName())
          .contains(
              "vention.app.v1.FleetService/Robots_List",
              "vention.app.v1.FleetService/Robots_Log",
              "vention.app.v1.FleetService/Robots_State");
      assertThat(application.rpc("Robots_State").annotations().stringValue(PublishedResult.class))
          .contains("Robots_State");
    }
  }

  @Test
  void namesThatCollideAreTold() {
    SourceText tables = SourceText.of(TABLES, text -> text.replace("\"Parts\"", "\"robots\""));

    assertThatThrownBy(() -> start(TABLE, tables))
        .isInstanceOf(InvalidApplicationException.class)
        .hasMessageContaining(
            """
            * two RPCs of vention.app.v1.KitchenService are named robotsList and RobotsList, alike but for case:
                library.Table#list() of app.Tables.parts
                library.Table#list() of app.Tables.robots
              Put @RpcPrefix on the method that declares the bundle.
            """);
  }

  @Test
  void whatStandsWhereABundleIsDeclaredHoldsForItsRpcs() {
    SourceText secret =
        new SourceText(
            "library/Secret.java",
            """
            package library;

            import java.lang.annotation.*;

            @Retention(RetentionPolicy.RUNTIME)
            public @interface Secret {
              String value();
            }
            """);
    SourceText table =
        SourceText.of(
            TABLE,
            text ->
                text.replace("public class", "@Secret(\"class\") public class")
                    .replace("@Stream", "@Secret(\"method\") @Stream"));
    SourceText tables =
        SourceText.of(
            TABLES,
            text ->
                text.replace(
                    "@RpcPrefix(\"Robots\")",
                    "@RpcPrefix(\"Robots\") @library.Secret(\"declaration\")"));
    assertThat(Compiled.of(library, secret, table).said()).isEmpty();
    Compiled compiled = Compiled.of(app, List.of(library), Application.STREAMS, tables);
    assertThat(compiled.said()).isEmpty();

    try (Application application = Application.start(compiled)) {
      assertThat(secretOf(application, "PartsList")).isEqualTo("class");
      assertThat(secretOf(application, "RobotsList")).isEqualTo("declaration");
      assertThat(secretOf(application, "RobotsChanges")).isEqualTo("method");
    }
  }

  private static String secretOf(Application application, String rpc) {
    return application.rpc(rpc).annotations().stringValue("library.Secret").orElse("");
  }

  @Test
  void aLibraryMayBeCompiledWithoutTheProcessor() {
    SourceText without =
        SourceText.of(
            TABLE,
            text -> text.replaceAll("(?s)/\\*\\*\\s+\\* Adds.*?(?=@Action\\s+public Opt)", ""));
    assertThat(Compiled.withoutProcessors(library, without).said()).isEmpty();
    Compiled compiled = Compiled.of(app, List.of(library), Application.STREAMS, TABLES);
    assertThat(compiled.said()).isEmpty();

    try (Application application = Application.start(compiled)) {
      assertThat(application.rpc("RobotsEcho").executable()).isNotNull();
    }
  }

  private Application start(SourceText bundle, SourceText application) {
    assertThat(Compiled.of(library, bundle).said()).isEmpty();
    Compiled compiled = Compiled.of(app, List.of(library), Application.STREAMS, application);
    assertThat(compiled.said()).isEmpty();
    return Application.start(compiled);
  }
}
