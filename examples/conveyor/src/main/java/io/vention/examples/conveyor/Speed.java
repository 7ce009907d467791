package io.vention.examples.conveyor;

/**
 * A speed to move at.
 *
 * @param speedMmS in millimetres per second, from 0 to 1000
 */
record Speed(double speedMmS) {}
