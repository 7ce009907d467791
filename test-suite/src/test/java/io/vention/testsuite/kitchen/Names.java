package io.vention.testsuite.kitchen;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vention.micronaut.ProtoName;

/**
 * Names that are not the same in Java, in the proto and in JSON, or that are words of a language.
 *
 * @param speedMmS of several words
 * @param part2 with a digit at its end
 * @param toURL with an acronym
 * @param before with a name of its own in the proto
 * @param inJson with a name of its own in JSON
 * @param type a word of many languages
 * @param message a word of the language of the proto
 */
record Names(
    double speedMmS,
    int part2,
    String toURL,
    @ProtoName("renamed") int before,
    @JsonProperty("elsewhere") int inJson,
    String type,
    String message,
    Shade shade) {

  /** Constants with names of their own. */
  enum Shade {
    @ProtoName("LIGHT")
    BRIGHT,
    DARK_2
  }
}
