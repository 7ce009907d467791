package io.vention.benchmarks.vention;

import java.time.Instant;
import java.util.Map;

/**
 * Something that somebody should look at.
 *
 * @param at when
 * @param number which
 * @param text for people
 * @param details by name
 */
record Alarm(Instant at, int number, String text, Map<String, String> details) {}
