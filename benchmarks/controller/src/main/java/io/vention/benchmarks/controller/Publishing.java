package io.vention.benchmarks.controller;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What to publish, how fast and for how long.
 *
 * @param itemsPerSecond the rate
 * @param milliseconds for how long
 * @param noteLength how many characters fill an item
 */
@Serdeable
record Publishing(int itemsPerSecond, int milliseconds, int noteLength) {}
