package io.vention.testsuite.tools;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

// tag::serde[]
@Serdeable
record Tool(
    @JsonProperty("serialNumber") String id, int strokeMm, @JsonIgnore @Nullable String owner) {}
// end::serde[]
