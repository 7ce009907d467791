package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vention.micronaut.boot.InvalidApplicationException;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RpcSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** RPCs that a library's bundle adds in code. */
class BundleEntriesTest {

  private static final SourceText MACHINE =
      new SourceText(
          "library/Machine.java",
          """
          package library;

          import io.vention.micronaut.*;
          import java.util.*;
          import java.util.concurrent.CompletableFuture;
          import reactor.core.publisher.Flux;

          @RpcTypes(Machine.Result.class)
          public class Machine implements RpcBundle {
            public record Result(String state) {}

            private final List<String> triggers;

            public Machine(String... triggers) {
              this.triggers = List.of(triggers);
            }

            @Action
            public String state() {
              return "idle";
            }

            @Override
            public List<RpcEntry> entries() {
              List<RpcEntry> entries = new ArrayList<>();
              for (String trigger : triggers) {
                entries.add(
                    ActionEntry.of(
                            "trigger_" + trigger,
                            Void.class,
                            Result.class,
                            (nothing, context) -> new Result(trigger))
                        .described("Asks for " + trigger + ".")
                        .with(Idempotency.IDEMPOTENT));
              }
              entries.add(
                  ActionEntry.async(
                          "stop",
                          String.class,
                          Void.class,
                          (why, context) -> CompletableFuture.completedStage(null))
                      .asDeprecated());
              entries.add(
                  StreamEntry.of("results", Result.class, Flux.just(new Result("idle")))
                      .with(StreamPolicy.FIFO, 16)
                      .withoutReplay());
              return entries;
            }
          }
          """);

  private final Path library;
  private final Path app;

  BundleEntriesTest(@TempDir Path library, @TempDir Path app) {
    this.library = library;
    this.app = app;
  }

  private static SourceText factory(String annotations, String made) {
    return new SourceText(
        "app/Machines.java",
        """
        package app;

        import io.vention.micronaut.*;
        import jakarta.inject.Singleton;
        import library.Machine;

        @io.micronaut.context.annotation.Factory
        class Machines {
          public record Order(int number) {}

          @Singleton %s
          Machine press() {
            return %s;
          }
        }
        """
            .formatted(annotations, made));
  }

  private Application start(SourceText... application) {
    assertThat(Compiled.of(library, MACHINE).said()).isEmpty();
    SourceText[] sources = new SourceText[application.length + 1];
    System.arraycopy(application, 0, sources, 0, application.length);
    sources[application.length] = Application.STREAMS;
    Compiled compiled = Compiled.of(app, List.of(library), sources);
    assertThat(compiled.said()).isEmpty();
    return Application.start(compiled);
  }

  @Test
  void areServedBesideThoseOfItsMethods() throws Exception {
    SourceText machines = factory("@RpcPrefix(\"Press\")", "new Machine(\"to_fault\", \"reset\")");
    try (Application application = start(machines)) {
      assertThat(application.context().getBean(RpcSchema.class).proto())
          .contains(
              """
              service KitchenService {
                rpc PressState(google.protobuf.Empty) returns (google.protobuf.StringValue);

                // Asks for to_fault.
                rpc PressTrigger_to_fault(google.protobuf.Empty) returns (Result) {
                  option idempotency_level = IDEMPOTENT;
                }

                // Asks for reset.
                rpc PressTrigger_reset(google.protobuf.Empty) returns (Result) {
                  option idempotency_level = IDEMPOTENT;
                }

                rpc PressStop(google.protobuf.StringValue) returns (google.protobuf.Empty) {
                  option deprecated = true;
                }
                rpc PressResults(google.protobuf.Empty) returns (stream Result);
              }
              """);
      assertThat(RpcCalls.call(application.rpc("PressTrigger_reset"), "{}"))
          .isEqualTo("{\"state\":\"reset\"}");
      assertThat(RpcCalls.call(application.rpc("PressStop"), "\"now\"")).isEqualTo("{}");
      BoundMethod results = application.rpc("PressResults");
      Behaviour.Stream stream = (Behaviour.Stream) results.method().behaviour();
      assertThat(stream.settings().queueSize()).isEqualTo(16);
      Publisher<?> items = Objects.requireNonNull(stream.source()).apply(results.bean().get());
      assertThat(
              RpcCalls.json(
                  RpcCalls.codec(results.method().output().codec()), Flux.from(items).blockFirst()))
          .isEqualTo("{\"state\":\"idle\"}");
    }
  }

  @Test
  void takeTypesThatTheApplicationNames() throws Exception {
    String order =
        """
        new Machine() {
          @Override
          public java.util.List<RpcEntry> entries() {
            return java.util.List.of(
                ActionEntry.of("next", Order.class, Order.class,
                    (order, context) -> new Order(order.number() + 1)));
          }
        }\
        """;
    try (Application application = start(factory("@RpcTypes(Machines.Order.class)", order))) {
      assertThat(RpcCalls.call(application.rpc("next"), "{\"number\":1}"))
          .isEqualTo("{\"number\":2}");
    }
  }

  @Test
  void ofTypesThatNobodyNamedFailTheStart() {
    String order =
        """
        new Machine() {
          @Override
          public java.util.List<RpcEntry> entries() {
            return java.util.List.of(
                ActionEntry.of("next", Order.class, Void.class, (order, context) -> null),
                StreamEntry.of("texts", String.class, reactor.core.publisher.Flux.empty()));
          }
        }\
        """;
    assertThatThrownBy(() -> start(factory("", order)))
        .hasRootCauseInstanceOf(InvalidApplicationException.class)
        .rootCause()
        .hasMessageContaining(
            """
            * app.Machines.press adds "next": no codec was generated for app.Machines$Order
              Name it with @RpcTypes, on library.Machine or where the bundle is declared.

            * app.Machines.press adds "texts": no codec was generated for java.lang.String
              Name it with @RpcTypes, on library.Machine or where the bundle is declared.
            """);
  }

  @Test
  void areMadeBeforeStreams() {
    SourceText machine =
        new SourceText(
            "app/Log.java",
            """
            package app;

            import io.vention.micronaut.*;

            @jakarta.inject.Singleton
            class Log extends library.Machine {
              Log(Log.Feed feed) {
                feed.log();
              }

              interface Feed {
                @Stream
                StreamPublisher<String> log();
              }
            }
            """);
    assertThat(Compiled.of(library, MACHINE).said()).isEmpty();
    Compiled compiled = Compiled.of(app, List.of(library), machine);
    assertThat(compiled.said()).isEmpty();

    assertThatThrownBy(() -> Application.start(compiled))
        .hasRootCauseInstanceOf(InvalidApplicationException.class)
        .rootCause()
        .hasMessageContaining("it is made before they are");
  }
}
