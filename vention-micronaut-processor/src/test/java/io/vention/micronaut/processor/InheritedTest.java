package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.schema.PublishedResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes and interfaces that others make something of. */
class InheritedTest {

  private final Path folder;

  InheritedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aClassThatOnlyInheritsIsABeanWithTheTypesThatItNames() {
    SourceText gantry =
        new SourceText(
            "app/Gantry.java",
            """
            package app;

            class Gantry extends Machine<Point> implements Stoppable {
              public void stop() {}
            }
            """);
    SourceText machine =
        new SourceText(
            "app/Machine.java",
            """
            package app;

            import io.vention.micronaut.Action;
            import io.vention.micronaut.Stream;

            abstract class Machine<T> {
              @Action
              T move(T to) {
                return to;
              }

              @Stream
              T position() {
                throw new IllegalStateException("nowhere");
              }
            }
            """);
    SourceText stoppable =
        new SourceText(
            "app/Stoppable.java",
            """
            package app;

            @io.vention.micronaut.RpcService("Machine")
            interface Stoppable {
              @io.vention.micronaut.Action
              void stop();
            }
            """);
    SourceText point = new SourceText("app/Point.java", "package app; record Point(int x) {}");

    try (Application application = start(gantry, machine, stoppable, point)) {
      assertThat(application.context().getBean(BoundMethods.class).all())
          .extracting(method -> method.info().method())
          .containsExactlyInAnyOrder("Move", "Position", "Stop");
      for (String rpc : new String[] {"Move", "Position", "Stop"}) {
        assertThat(application.rpc(rpc).executable()).as(rpc).isNotNull();
      }
      assertThat(application.rpc("Move").method().input().name()).isEqualTo("Point");
      assertThat(application.rpc("Position").annotations().stringValue(PublishedResult.class))
          .contains("position");
      BoundMethod stop = application.rpc("Stop");
      assertThat(stop.info().service()).isEqualTo("vention.app.v1.MachineService");
      assertThat(stop.bean().get()).isSameAs(application.bean("app.Gantry"));
    }
  }

  @Test
  void whatMicronautDoesNotLookAtThoughItIsAnnotatedIsToBeMarked() {
    SourceText gantry =
        new SourceText(
            "app/Gantry.java",
            """
            package app;

            import io.vention.micronaut.Action;

            @interface Marker {}

            abstract class Machine {
              @Action
              void stop() {}
            }

            @Marker
            class Gantry extends Machine {}
            """);

    assertThat(Compiled.of(folder, gantry).said())
        .containsExactly(
            "13: class Gantry: Micronaut finds no annotation in it that makes it a bean (add"
                + " @Singleton)");
  }

  @Test
  void whatAnInterfaceOfStreamsIsAnnotatedWithHoldsForItsImplementation() {
    SourceText streams =
        new SourceText(
            "app/Telemetry.java",
            """
            package app;

            import io.micronaut.context.annotation.Requires;
            import io.vention.micronaut.Stream;
            import io.vention.micronaut.StreamPublisher;

            @Requires(property = "test.telemetry", notEquals = "off")
            interface Telemetry {
              @Stream
              @Secret("operator")
              StreamPublisher<String> state();
            }
            """);
    SourceText secret =
        new SourceText(
            "app/Secret.java",
            """
            package app;

            import java.lang.annotation.Retention;
            import java.lang.annotation.RetentionPolicy;

            @Retention(RetentionPolicy.RUNTIME)
            @interface Secret {
              String value();
            }
            """);
    SourceText off =
        new SourceText(
            "app/Off.java",
            """
            package app;

            import io.micronaut.context.annotation.Requires;
            import io.vention.micronaut.Stream;
            import io.vention.micronaut.StreamPublisher;

            @Requires(property = "test.off")
            interface Off {
              @Stream
              StreamPublisher<String> nothing();
            }
            """);

    try (Application application = start(streams, secret, off)) {
      assertThat(application.context().getBean(BoundMethods.class).all()).hasSize(1);
      assertThat(application.rpc("State").annotations().stringValue("app.Secret"))
          .contains("operator");
    }
  }

  private Application start(SourceText... sources) {
    SourceText[] all = new SourceText[sources.length + 1];
    System.arraycopy(sources, 0, all, 1, sources.length);
    all[0] = Application.STREAMS;
    Compiled compiled = Compiled.of(folder, all);
    assertThat(compiled.said()).isEmpty();
    return Application.start(compiled);
  }
}
