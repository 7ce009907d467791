package io.vention.examples.conveyor;

import java.time.Instant;

// tag::position[]
/**
 * Where the belt is.
 *
 * @param at when it was there
 * @param positionMm how far it has moved since the app started, in millimetres
 * @param speedMmS how fast it moves, in millimetres per second
 */
record BeltPosition(Instant at, double positionMm, double speedMmS) {}
// end::position[]
