package io.vention.testsuite.rows;

import io.vention.micronaut.FieldNumber;
import io.vention.micronaut.ProtoName;
import java.util.List;
import java.util.Map;

/** Numbers that are given, and others that stand around them. */
record Numbered(
    String one,
    @FieldNumber(1) int first,
    @FieldNumber(536_870_911) long last,
    @FieldNumber(3) @ProtoName("third") List<Spot> path,
    Map<String, Speed> two,
    @FieldNumber(18_999) double beforeReserved,
    @FieldNumber(20_000) boolean afterReserved,
    String four) {}
