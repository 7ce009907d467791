package io.vention.testsuite.rows;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vention.micronaut.ProtoString;

/** How fast, as clients write it. */
@ProtoString
enum Speed {
  @JsonProperty("crawl-speed")
  CRAWL,
  WALK,
  @JsonProperty("run \"fast\"")
  RUN
}
