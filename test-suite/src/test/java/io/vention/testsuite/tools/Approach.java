package io.vention.testsuite.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vention.micronaut.ProtoString;

// tag::enum[]
@ProtoString
enum Approach {
  @JsonProperty("from-above")
  FROM_ABOVE,
  @JsonProperty("from-the-side")
  FROM_THE_SIDE
}
// end::enum[]
