package io.vention.benchmarks.vention;

import java.util.List;
import java.util.Map;

/**
 * How a part is made.
 *
 * @param name what it is called
 * @param moves in this order
 * @param settings by name
 */
record Recipe(String name, List<Move> moves, Map<String, String> settings) {}
