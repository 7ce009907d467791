package io.vention.examples.conveyor;

import java.time.Instant;

/**
 * A change of what the belt does.
 *
 * @param at when it changed
 * @param from what it did before
 * @param to what it does from now on
 */
record StateChange(Instant at, BeltState from, BeltState to) {}
