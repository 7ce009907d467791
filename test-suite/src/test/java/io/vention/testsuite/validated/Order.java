package io.vention.testsuite.validated;

import io.vention.micronaut.ProtoName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

// tag::order[]
/** What to make. */
record Order(
    @NotBlank @ProtoName("who") String customerName,
    @Max(5) int speedMmS,
    @Nullable Part mainPart,
    List<Part> otherParts,
    Map<String, Part> spareParts,
    Optional<@Valid Part> lid) {

  /** A part of it. */
  record Part(@NotBlank String partName) {}
}
// end::order[]
