package io.vention.testsuite.rows;

import java.util.Map;

/** A map by every kind of key. */
record Keys(
    Map<Boolean, Spot> flag,
    Map<Byte, Spot> tiny,
    Map<Short, Spot> small,
    Map<Integer, Spot> whole,
    Map<Long, Spot> big,
    Map<String, Spot> text) {}
