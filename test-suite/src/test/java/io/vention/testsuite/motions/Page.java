package io.vention.testsuite.motions;

import java.util.List;

// tag::page[]
/**
 * Some of many.
 *
 * @param items these
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int total) {}
// end::page[]
