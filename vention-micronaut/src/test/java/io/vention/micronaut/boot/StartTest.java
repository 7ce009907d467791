package io.vention.micronaut.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.Rpc;
import io.vention.micronaut.schema.RpcSchema;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the application is at its start, by its configuration. */
class StartTest {

  @Test
  void bindsTheRpcsOfEnabledBeans() {
    try (ApplicationContext context = run(Map.of())) {
      BoundMethods methods = context.getBean(BoundMethods.class);

      assertThat(context.getBean(RpcSchema.class).find("vention.app.v1.VentionAppService/start"))
          .isNotNull();
      BoundMethod start = methods.find("/rpc/vention.app.v1.VentionAppService/Start");
      assertThat(start).isNotNull();
      assertThat(start.executable()).isNotNull();
      assertThat(start.annotations().hasAnnotation(io.vention.micronaut.Action.class)).isTrue();
      assertThat(start.bean().get()).isInstanceOf(Conveyor.class).isSameAs(start.bean().get());
      assertThat(methods.paths(start))
          .containsExactly(
              "/rpc/vention.app.v1.VentionAppService/Start",
              "/rpc/vention.app.v1.VentionAppService/start");
    }
  }

  @Test
  void leavesOutBeansThatAreNotEnabled() {
    try (ApplicationContext context = ApplicationContext.run()) {
      assertThat(context.getBean(BoundMethods.class).all()).isEmpty();
    }
  }

  @Test
  void takesNamesAndPathFromTheConfiguration() {
    try (ApplicationContext context =
        run(
            Map.of(
                "vention.name",
                "my_app 2",
                "vention.package",
                "acme.v1",
                "vention.path",
                "a/b/"))) {
      assertThat(context.getBean(BoundMethods.class).find("/a/b/acme.v1.MyApp2Service/Start"))
          .isNotNull();
    }
  }

  @Test
  void mayServeWithoutAPath() {
    try (ApplicationContext context = run(Map.of("vention.path", "", "vention.package", ""))) {
      assertThat(context.getBean(BoundMethods.class).find("/VentionAppService/Start")).isNotNull();
    }
  }

  @Test
  void isNamedAfterTheMicronautApplication() {
    try (ApplicationContext context = run(Map.of("micronaut.application.name", "conveyor"))) {
      assertThat(context.getBean(RpcSchema.class).services().get(0).name())
          .isEqualTo("vention.app.v1.ConveyorService");
    }
  }

  @Test
  void overridesTheSettingsOfAStream() {
    try (ApplicationContext context =
        run(
            Map.of(
                "vention.streams.beltPosition.policy", "fifo",
                "vention.streams.belt-position.queue-size", 64,
                "vention.streams.belt-position.replay", false,
                "vention.streams.belt-position.stall-timeout", "500ms",
                "vention.streams.belt-position.keep-alive", "1m"))) {
      Rpc rpc = context.getBean(RpcSchema.class).rpcs().get(1);
      Behaviour.Stream stream = (Behaviour.Stream) rpc.method().behaviour();
      assertThat(stream.settings().policy()).isEqualTo(StreamPolicy.FIFO);
      assertThat(stream.settings().queueSize()).isEqualTo(64);
      assertThat(stream.settings().replay()).isFalse();
      assertThat(stream.settings().stallTimeout()).isEqualTo(Duration.ofMillis(500));
      assertThat(stream.settings().keepAlive()).contains(Duration.ofMinutes(1));
    }
  }

  @Test
  void looksAtNothingWhereNothingIsServed() {
    run(Map.of("vention.enabled", false, "vention.path", "a b", "vention.proto.emit", true))
        .close();
  }

  @Test
  void tellsAllMistakesInOneMessageWithoutAStackTrace() {
    assertThatThrownBy(
            () ->
                run(
                    Map.of(
                        "vention.package", "my-app.v1",
                        "vention.path", "/rpc?x",
                        "vention.enabled", "maybe",
                        "vention.proto.emti", "true",
                        "vention.limits.message-size", "4 apples",
                        "vention.origins.allow-foreign", "some",
                        "vention.streams.position.policy", "fifo")))
        .isInstanceOf(InvalidApplicationException.class)
        .hasNoCause()
        .satisfies(e -> assertThat(e.getStackTrace()).isEmpty())
        .hasMessage(
            """
            vention: 7 things to mend before the application can start

            * vention.enabled: maybe (expected: true or false)

            * vention.limits.message-size: 4 apples (expected: a number of bytes from 1 to 2147483647, or one with KB, MB or GB behind it)

            * vention.origins.allow-foreign: some (expected: true or false)

            * vention.path: /rpc?x (expected: a path of letters, digits, and . _ ~ - between slashes, or nothing)

            * vention.proto.emti in context: no such key (expected: vention.proto.emit or vention.proto.path)

            * vention.streams.position.policy in context: no such stream (expected: one of belt-position)

            * vention.package: my-app.v1 (expected: letters, digits and _ in parts that begin with a letter, with dots between, such as vention.app.v1)
            """);
  }

  @Test
  void tellsWhatIsWrongWithTheSettingsOfStreams() {
    assertThatThrownBy(
            () ->
                run(
                    Map.of(
                        "vention.streams.belt-position.policy", "newest",
                        "vention.streams.belt-position.queue-size", "0",
                        "vention.streams.belt-position.replay", "yes",
                        "vention.streams.belt-position.stall-timeout", "soon",
                        "vention.streams.belt-position.keep-alive", "0s",
                        "vention.streams.belt-position.queues", "1")))
        .hasMessage(
            """
            vention: 6 things to mend before the application can start

            * vention.streams.belt-position.queues in context: no such setting (expected: one of policy, queue-size, replay, stall-timeout, keep-alive)

            * vention.streams.belt-position.policy: newest (expected: latest or fifo)

            * vention.streams.belt-position.queue-size: 0 (expected: a whole number from 1 to 65536)

            * vention.streams.belt-position.replay: yes (expected: true or false)

            * vention.streams.belt-position.stall-timeout: soon (expected: a duration of more than zero, such as 500ms, 30s or 5m)

            * vention.streams.belt-position.keep-alive: 0s (expected: a duration of more than zero, such as 30s or 5m, or nothing for never)
            """);
  }

  @Test
  void isServedUnderTheServersOwnPath() {
    try (ApplicationContext context = run(Map.of("micronaut.server.context-path", "cell/a"))) {
      assertThat(context.getBean(BoundMethods.class).basePath()).isEqualTo("/cell/a/rpc");
    }
  }

  private static ApplicationContext run(Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("test.conveyor", "true");
    all.put("micronaut.health.monitor.enabled", false); // would still be starting when we stop
    return ApplicationContext.run(all);
  }
}
