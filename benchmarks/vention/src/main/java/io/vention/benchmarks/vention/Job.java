package io.vention.benchmarks.vention;

import java.util.UUID;

/**
 * What to make.
 *
 * @param id its identity
 * @param recipe by which recipe
 * @param parts how many parts
 */
record Job(UUID id, String recipe, int parts) {}
