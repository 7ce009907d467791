package io.vention.micronaut.stream;

/**
 * What became of a stream's items, in total since the start.
 *
 * @param subscribers how many subscribers there are now
 * @param published how many items were published
 * @param skipped how many times a subscriber went on without an item
 * @param cutOff how many subscribers were cut off because they held up publishers
 */
record StreamCounts(int subscribers, long published, long skipped, long cutOff) {}
