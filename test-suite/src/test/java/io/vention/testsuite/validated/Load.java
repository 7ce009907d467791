package io.vention.testsuite.validated;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What has its constraints in the classes that it permits. */
sealed interface Load {

  record Box(@NotBlank String label, double weightKg) implements Load {}

  record Bottle(@Positive int volumeMl, double weightKg) implements Load {}

  /** A generic type with constraints, of something with constraints. */
  record Shelf<T>(@Size(max = 2) List<T> items) {}
}
