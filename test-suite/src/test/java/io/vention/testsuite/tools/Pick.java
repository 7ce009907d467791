package io.vention.testsuite.tools;

import io.vention.micronaut.FieldNumber;
import java.util.List;

// tag::numbers[]
record Pick(
    @FieldNumber(3) String station, // moved here: it keeps its number
    String part, // 1
    Approach approach, // 2
    List<Approach> alternatives) {} // 4
// end::numbers[]
