package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.scheduling.annotation.Scheduled;
import io.vention.micronaut.Action;
import io.vention.micronaut.Stream;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.schema.PublishedResult;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What an application finds of what was generated. */
@TestInstance(Lifecycle.PER_CLASS)
class GeneratedBeansTest {

  private static final SourceText INJECTED =
      new SourceText(
          "kitchen/Injected.java",
          """
          package kitchen;

          import io.vention.micronaut.Stream;
          import io.vention.micronaut.StreamPublisher;
          import jakarta.inject.Named;
          import jakarta.inject.Singleton;
          import java.util.List;

          @Singleton
          public record Injected(
              KitchenStreams streams,
              @Named("position") StreamPublisher<Everything.Point> byName,
              StreamPublisher<List<String>> byType,
              StreamPublisher<Integer> source,
              StreamPublisher<Everything.Level> result,
              Kitchen kitchen,
              @Stream StreamPublisher<String> shorthand) {

            @Override
            public String toString() {
              return String.join(
                  ", ",
                  streams.alarms().name(),
                  byName.name(),
                  byType.name(),
                  source.name(),
                  result.name(),
                  kitchen.door.name(),
                  shorthand.name());
            }
          }
          """);

  private final Application application;

  GeneratedBeansTest(@TempDir Path folder) {
    application = Application.start(KitchenSink.compile(folder, Application.STREAMS, INJECTED));
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @Test
  void publishersAreInjectedByTypeAndByName() {
    assertThat(application.bean("kitchen.Injected"))
        .hasToString("alarms, position, alarms, ticks, levels, door, shorthand");
  }

  @Test
  void eachRpcHasTheMethodThatItWasDeclaredOn() {
    assertThat(application.context().getBean(BoundMethods.class).all())
        .hasSize(29)
        .filteredOn(method -> !method.method().source().parameter())
        .allSatisfy(
            method -> {
              assertThat(method.executable()).isNotNull();
              assertThat(
                      method.annotations().hasStereotype(Action.class)
                          || method.annotations().hasStereotype(Stream.class))
                  .isTrue();
            });
  }

  @Test
  void aParameterHasNoMethodButTheAnnotationsOfItsClass() {
    BoundMethod door = application.rpc("door");
    assertThat(door.executable()).isNull();
    assertThat(door.annotations().hasAnnotation("jakarta.inject.Singleton")).isTrue();
  }

  @Test
  void aResultIsPublishedAroundItsMethod() {
    BoundMethod heartbeat = application.rpc("Heartbeat");
    assertThat(heartbeat.annotations().stringValue(PublishedResult.class)).contains("heartbeat");
    assertThat(heartbeat.annotations().hasStereotype(Scheduled.class)).isTrue();
    assertThat(application.rpc("levels").annotations().stringValue(PublishedResult.class))
        .contains("levels");
    assertThat(heartbeat.bean().get().getClass().getSimpleName()).contains("Intercepted");
  }
}
