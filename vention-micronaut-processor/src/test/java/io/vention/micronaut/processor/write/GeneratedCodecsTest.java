package io.vention.micronaut.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedCodecsTest {

  @Test
  void codecsOfEveryRowCompileWithoutAWarning() {
    assertThat(GeneratedCodecs.of(EveryRow.models()).descriptor("Required").getFields())
        .hasSize(EveryRow.messages().get(1).fields().size());
  }
}
