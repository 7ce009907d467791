package io.vention.testsuite.rows;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as a REST API has it. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Annotated(
    @JsonProperty("full-name") String name,
    @JsonPropertyDescription("In millimetres.") @Nullable Double size,
    @JsonIgnore @Nullable String secret,
    @JsonIgnore int version,
    List<Part> parts) {

  /** A part of it. */
  @Serdeable
  static class Part {

    private final String id;
    private @Nullable Part next;

    @com.fasterxml.jackson.annotation.JsonCreator
    Part(@JsonProperty("part_id") String id) {
      this.id = id;
    }

    @JsonProperty("part_id")
    public String getId() {
      return id;
    }

    public @Nullable Part getNext() {
      return next;
    }

    public void setNext(@Nullable Part next) {
      this.next = next;
    }
  }
}
