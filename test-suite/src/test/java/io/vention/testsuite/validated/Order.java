package io.vention.testsuite.validated;

import io.micronaut.core.annotation.Introspected;
import io.vention.micronaut.ProtoName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** What to make. */
@Introspected
record Order(
    @NotBlank @ProtoName("who") String customerName,
    @Max(5) int speedMmS,
    @Valid Part mainPart,
    List<@Valid Part> otherParts) {

  /** A part of it. */
  @Introspected
  record Part(@NotBlank String partName) {}
}
