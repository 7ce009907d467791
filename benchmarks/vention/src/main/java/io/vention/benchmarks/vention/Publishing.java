package io.vention.benchmarks.vention;

/**
 * What to publish, how fast and for how long.
 *
 * @param itemsPerSecond the rate
 * @param milliseconds for how long
 * @param noteLength how many characters fill an item
 * @param latest whether on the {@code latest} stream, not the {@code fifo} one
 */
public record Publishing(int itemsPerSecond, int milliseconds, int noteLength, boolean latest) {}
