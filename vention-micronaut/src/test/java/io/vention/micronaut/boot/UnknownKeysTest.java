package io.vention.micronaut.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySource.Origin;
import io.micronaut.context.env.PropertySource.PropertyConvention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys that nothing reads, in files and in the environment. */
class UnknownKeysTest {

  @Test
  void inAFile() {
    assertThat(problems("vention.streams.beltPosition.queue_size", "1")).isEmpty();
    assertThat(problems("vention.streams.belt.policy", "fifo"))
        .containsExactly(
            "vention.streams.belt.policy in test: no such stream (expected: one of belt-position)");
    assertThat(problems("vention.streams.belt-position", "fifo"))
        .containsExactly(
            "vention.streams.belt-position in test: no such setting (expected: one of policy,"
                + " queue-size, replay, stall-timeout, keep-alive)");
    assertThat(problems("vention.errors.expose-standard", "true")).isEmpty();
    assertThat(problems("vention.errors.expose", "true"))
        .containsExactly(
            "vention.errors.expose in test: no such key (expected:"
                + " vention.errors.expose-standard)");
    assertThat(problems("vention.json.preserveProtoNames", "true")).isEmpty();
    assertThat(problems("vention.json.proto-names", "true"))
        .containsExactly(
            "vention.json.proto-names in test: no such key (expected:"
                + " vention.json.preserve-proto-names)");
    assertThat(problems("vention.limits.size", "1"))
        .containsExactly(
            "vention.limits.size in test: no such key (expected: vention.limits.message-size)");
  }

  @Test
  void inTheEnvironment() {
    assertThat(variableProblems("VENTION_STREAMS_BELT_POSITION_QUEUE_SIZE")).isEmpty();
    assertThat(variableProblems("VENTION_STREAMS_BELT_POSITION_SIZE"))
        .containsExactly(
            "VENTION_STREAMS_BELT_POSITION_SIZE in test: no such setting (expected: one of POLICY,"
                + " QUEUE_SIZE, REPLAY, STALL_TIMEOUT, KEEP_ALIVE)");
    assertThat(variableProblems("VENTION_STREAMS_BELT_POLICY"))
        .containsExactly(
            "VENTION_STREAMS_BELT_POLICY in test: no such stream (expected: one of BELT_POSITION)");
  }

  @Test
  void notWhereOthersMayHaveKeys() {
    assertThat(problems("vention.home", "/opt/vention")).isEmpty();
    assertThat(problems("vention.storage.path", "x")).isEmpty();
    assertThat(variableProblems("VENTION_HOME")).isEmpty();
    assertThat(variableProblems("VENTION_PROTOCOL")).isEmpty();
  }

  @Test
  void notWithoutAValue() {
    Map<String, Object> properties = Collections.singletonMap("vention.streams.belt", null);
    assertThat(problems(PropertySource.of("test", properties))).isEmpty();
  }

  private static List<String> problems(String key, String value) {
    return problems(PropertySource.of("test", Map.of(key, value)));
  }

  private static List<String> variableProblems(String name) {
    return problems(
        PropertySource.of(
            "test", Map.of(name, "x"), PropertyConvention.ENVIRONMENT_VARIABLE, Origin.of("test")));
  }

  private static List<String> problems(PropertySource source) {
    List<String> problems = new ArrayList<>();
    try (ApplicationContext context =
        ApplicationContext.builder().propertySources(source).build()) {
      context.getEnvironment().start();
      new UnknownKeys(List.of(new ConveyorPart()), List.of())
          .report(context.getEnvironment(), problems);
    }
    return problems;
  }
}
