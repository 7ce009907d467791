package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constraints of requests, where the compilation is not set up to have them checked. */
class UncheckedConstraintsTest {

  private static final SourceText GANTRY =
      new SourceText(
          "app/Gantry.java",
          """
          package app;
          class Gantry {
            @io.vention.micronaut.Action void move(Target target) {}
            record Target(@jakarta.validation.constraints.Max(5) int x) {}
          }
          """);

  @Test
  void areAnErrorWhereOnlyTheProcessorIsMissing(@TempDir Path folder) {
    SourceText validator =
        new SourceText(
            "io/micronaut/validation/validator/Validator.java",
            "package io.micronaut.validation.validator; public interface Validator {}");

    assertThat(Compiled.of(folder, validator, GANTRY).said())
        .containsExactly(
            "2: class Gantry: nothing would check the constraints of its requests (add"
                + " io.micronaut.validation:micronaut-validation-processor to the annotation"
                + " processor path)");
  }

  @Test
  void areLeftToTheStartWhereThereIsNoValidatorAtAll(@TempDir Path folder) {
    assertThat(Compiled.of(folder, GANTRY).said()).isEmpty();
  }
}
